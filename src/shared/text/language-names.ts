import type { LanguageTag } from '#shared/model'
import { foldName, foldSpace } from '#shared/text/normalise'

/** ISO 639 codes of languages that documents are commonly translated to or from. */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te tg th tk tl tr tt ug uk ur uz vi xh yi yo zh zu zh-Hans zh-Hant pt-BR sr-Latn'.split(
    ' ',
  )
/** Languages in which a header may name the others; each is also named in itself. */
const SPOKEN = ['en', 'zh', 'tr', 'ru', 'fr', 'de', 'es', 'pt', 'ja']
const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/iu
/** Words of table headers that mean one side of a translation, whatever its language. */
const SIDES =
  /^(?:source|target|translation|original|src|tgt|trg|text|source text|target text|原文|译文|譯文|kaynak|hedef|çeviri|исходный текст|оригинал|перевод)$/u

let names: ReadonlyMap<string, LanguageTag> | null = null

/** The tag of a language that is given by its code or by its name in itself or a large language; else null. */
export function languageByName(name: string): LanguageTag | null {
  const folded = foldSpace(foldName(name))
  if (TAG.test(folded)) {
    const tag = Intl.getCanonicalLocales(folded.replaceAll('_', '-'))[0] ?? folded
    const primary = tag.split('-')[0] ?? tag
    if (CODES.includes(primary)) return tag
  }
  return languageNamed(folded)
}

/** The tag of a language that is given by its name in itself or a large language, folded (`foldName`); else null. */
export function languageNamed(folded: string): LanguageTag | null {
  names ??= readNames()
  return names.get(folded) ?? null
}

/** Whether a column's header says that it holds one side of a translation without naming its language. */
export function namesSide(header: string): boolean {
  return SIDES.test(foldSpace(header.normalize('NFKC').toLowerCase()))
}

function readNames(): Map<string, LanguageTag> {
  const found = new Map<string, LanguageTag>()
  const add = (code: LanguageTag, speakers: Intl.DisplayNames): void => {
    const name = speakers.of(code)
    if (name !== undefined && !found.has(foldName(name))) found.set(foldName(name), code)
  }
  const namesIn = (spoken: LanguageTag): Intl.DisplayNames =>
    new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' })
  const large = SPOKEN.map(namesIn)
  for (const code of CODES) for (const speakers of [...large, namesIn(code)]) add(code, speakers)
  return found
}
