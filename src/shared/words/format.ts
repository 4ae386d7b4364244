import { IntlMessageFormat } from 'intl-messageformat'

const formats = new Map<string, IntlMessageFormat>()

/** A message in ICU MessageFormat with its values put in, as readers of the language write numbers and plurals. */
export function format(
  lang: string,
  pattern: string,
  values: Readonly<Record<string, string | number>>,
): string {
  if (!pattern.includes('{')) return pattern
  const id = `${lang} ${pattern}`
  const made = formats.get(id) ?? new IntlMessageFormat(pattern, lang, undefined, { ignoreTag: true })
  formats.set(id, made)
  return String(made.format({ ...values }))
}
