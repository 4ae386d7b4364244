import { ORGANISATIONS, TERMS } from '#shared/check/names/known-names'
import { PLACES } from '#shared/check/names/known-places'
import { rememberingSegments, type SegmentReader } from '#shared/check/values/per-segment'
import { baseLanguage } from '#shared/text/quantities/fold'

/** A name with a translation of its own, at its place; `ids` are several where a form has several meanings. */
export interface KnownName {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  readonly kind: 'place' | 'organisation' | 'term'
}

interface Form {
  readonly id: string
  readonly kind: KnownName['kind']
  /** Source of a regular expression. */
  readonly source: string
}

interface Reader {
  /** What can begin with one or two characters, at that very place. */
  readonly byStart: ReadonlyMap<string, RegExp>
  /** By UTF-16 unit: 1 where a form can begin with it. */
  readonly firsts: Uint8Array
  readonly forms: readonly (readonly [Form, RegExp])[]
  readonly known: Map<string, Pick<KnownName, 'ids' | 'kind'> | null>
}

const COLUMNS: Readonly<Record<string, number>> = { zh: 1, tr: 2, ru: 3, en: 4 }
const readers = new Map<string, Reader>()

/**
 * The known names of a text: organisations and places of the table, and countries as CLDR names them in the language
 * of the text, in any language. Longer names win; a place inside the name of an organisation is not one of its own.
 */
export const knownNamesIn = rememberingSegments((text, lang): readonly KnownName[] => {
  const base = baseLanguage(lang)
  const reader = readerOf(base)
  const folded = text.replaceAll('ё', 'е').replaceAll(/[’‘ʼ]/g, "'")
  const found: KnownName[] = []
  for (let at = 0; at < folded.length; at++) {
    if (reader.firsts[folded.charCodeAt(at)] !== 1) continue
    const first = folded.charAt(at)
    if (base !== 'zh' && at > 0 && LETTER.test(folded.charAt(at - 1))) continue
    const form = longest(
      matchAt(reader.byStart.get(folded.slice(at, at + 2)), folded, at),
      matchAt(reader.byStart.get(first), folded, at),
    )
    const name = form === '' ? null : nameOf(reader, form)
    if (name === null) continue
    found.push({ start: at, end: at + form.length, ...name })
    at += form.length - 1
  }
  return found
})

/** The same for a segment of a work. */
export const knownNames: SegmentReader<readonly KnownName[]> = (context, version, segment) =>
  knownNamesIn(context.segment(version, segment), context.work.versions[version]?.lang ?? '')

const LETTER = /[\p{L}\d]/u

function matchAt(pattern: RegExp | undefined, text: string, at: number): string {
  if (pattern === undefined) return ''
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function longest(a: string, b: string): string {
  return b.length > a.length ? b : a
}

function nameOf({ known, forms }: Reader, form: string): Pick<KnownName, 'ids' | 'kind'> | null {
  const found = known.get(form)
  if (found !== undefined) return found
  const entries = forms.flatMap(([entry, exact]) => (exact.test(form) ? [entry] : []))
  const [first] = entries
  const name =
    first === undefined ? null : { ids: [...new Set(entries.map(({ id }) => id))], kind: first.kind }
  known.set(form, name)
  return name
}

function readerOf(lang: string): Reader {
  const known = readers.get(lang)
  if (known !== undefined) return known
  const forms = [
    ...formsOf(ORGANISATIONS, 'organisation', lang),
    ...formsOf(PLACES, 'place', lang),
    ...formsOf(TERMS, 'term', lang),
    ...countries(lang),
  ].toSorted((a, b) => b.source.length - a.source.length)
  const groups = new Map<string, Form[]>()
  for (const form of forms) {
    // Two letters, where the second is no pattern.
    const start = /^\p{L}{2}(?![?*])/u.exec(form.source)?.[0] ?? form.source.charAt(0)
    groups.set(start, [...(groups.get(start) ?? []), form])
  }
  const after = lang === 'zh' ? '' : '(?![\\p{L}\\d])'
  const firsts = new Uint8Array(0x10000)
  for (const { source } of forms) firsts[source.charCodeAt(0)] = 1
  const reader: Reader = {
    byStart: new Map(
      [...groups].map(([start, group]) => [
        start,
        new RegExp(`(?:${group.map(({ source }) => source).join('|')})${after}`, 'yu'),
      ]),
    ),
    firsts,
    forms: forms.map((form) => [form, new RegExp(`^(?:${form.source})$`, 'u')] as const),
    known: new Map(),
  }
  readers.set(lang, reader)
  return reader
}

function formsOf(table: string, kind: Form['kind'], lang: string): Form[] {
  const column = COLUMNS[lang]
  if (column === undefined) return []
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const cells = row.split(' | ').map((cell) => cell.trim())
      const id = cells[0] ?? ''
      // English forms are borrowed: "AI" in Chinese, "New York Times" in Russian.
      const borrowed = column === ENGLISH ? [] : (cells[ENGLISH] ?? '').replaceAll('*', '').split(';')
      return [...new Set([...(cells[column] ?? '').split(';'), ...borrowed])]
        .filter((form) => form !== '')
        .map((form): Form => ({ id, kind, source: sourceOf(form) }))
    })
}

const ENGLISH = 4

function isAcronym(form: string): boolean {
  return /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u.test(form)
}

function sourceOf(form: string): string {
  if (isAcronym(form)) return Array.from(form.replaceAll('.', '')).join('\\.?') + '\\.?'
  return form
    .replaceAll('.', '\\.?')
    .replaceAll(
      /(?<=[ -])(\p{L})(?=[\p{Ll}*])/gu,
      (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
    )
    .replaceAll('*', '\\p{Ll}*')
}

/** The countries of CLDR by their names in a language; of Russian ones any case. */
function countries(lang: string): Form[] {
  let names: Intl.DisplayNames
  try {
    names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  } catch {
    return []
  }
  return regionCodes().flatMap((code) => {
    const name = names.of(code)
    // A short name is another word as often as not.
    if (name === undefined || name.length < (lang === 'zh' ? 2 : 4)) return []
    const plain = name.replaceAll('ё', 'е').replace(/ \(.*\)$/, '')
    return [{ id: code, kind: 'place' as const, source: inflected(plain, lang) }]
  })
}

let codes: readonly string[] | null = null

/** The ISO 3166 codes that have a name. */
function regionCodes(): readonly string[] {
  if (codes !== null) return codes
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    // QO, EU, UN, EZ, ZZ and the test codes are no countries; JO, TD and the like are first names elsewhere.
    .filter(
      (code) =>
        !/^(?:Q[M-Z]|X[A-JL-Z]|ZZ|EU|UN|EZ|AC|CP|DG|EA|IC|TA)$/.test(code) && english.of(code) !== undefined,
    )
  return codes
}

/** A name with the endings that the language may put on it. */
function inflected(name: string, lang: string): string {
  const plain = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (lang === 'ru') return plain.replace(/[аяйьеыи]$/u, '') + RUSSIAN_ENDING
  return plain
}

const RUSSIAN_ENDING = '(?:а|я|й|ь|ы|и|е|у|ю|о|ой|ей|ом|ем|ов|ам|ами|ах|ям|ями|ях|ью)?'

const acronyms = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** The forms in capitals by which a language knows a name: EU, AB, ЕС. */
export function acronymsOf(id: string, lang: string): readonly string[] {
  const base = baseLanguage(lang)
  const known = acronyms.get(base) ?? readAcronyms(base)
  acronyms.set(base, known)
  return known.get(id) ?? []
}

function readAcronyms(lang: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, source } of [
    ...formsOf(ORGANISATIONS, 'organisation', lang),
    ...formsOf(PLACES, 'place', lang),
    ...formsOf(TERMS, 'term', lang),
  ]) {
    const plain = source.replaceAll('\\.?', '')
    if (/^\p{Lu}{2,6}$/u.test(plain)) found.set(id, [...(found.get(id) ?? []), plain])
  }
  return found
}
