import { IntlMessageFormat } from 'intl-messageformat'

/** Every message of a catalogue by `feature.name`. */
export function patternsOf(
  catalogue: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([feature, words]) =>
      Object.entries(words).map(([name, message]) => [`${feature}.${name}`, message] as const),
    ),
  )
}

/** Elements that name no value: text, and the `#` of a plural; and those that put a value in as it is. */
const UNNAMED: readonly number[] = [0, 7]
const PLAIN: readonly number[] = [1]

type Ast = ReturnType<IntlMessageFormat['getAst']>

/** Names of values with what each is formatted as, and the plural forms that are written out. */
export function insides(message: string, lang: string): { values: string[]; plurals: string[] } {
  const values = new Set<string>()
  const plurals: string[] = []
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      if ('value' in element && !UNNAMED.includes(element.type))
        values.add(`${element.value}: ${PLAIN.includes(element.type) ? 'text' : 'number'}`)
      if ('options' in element) {
        plurals.push(Object.keys(element.options).sort().join(' '))
        for (const option of Object.values(element.options)) walk(option.value)
      }
    }
  }
  walk(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst())
  return { values: [...values].sort(), plurals }
}

/** What the type of `t` reads off a message (`words/pattern.ts`). */
export function valuesAsTyped(message: string): string[] {
  const found = [...message.matchAll(/(?<!(?:plural, |\} )(?:one|few|many|other) )\{([^{}#\s,]+)(\}|,)/gu)]
  return [...new Set(found.map(([, name, end]) => `${name}: ${end === '}' ? 'text' : 'number'}`))].sort()
}
