import { sameLanguage } from '#shared/language-tag'
import { languageOfWord, languageOfWords, type WordStrength } from '#shared/import/language-words'
import type { LanguageTag } from '#shared/model'

/** What the name of a file says. */
export interface FileName {
  /** Languages its folders and its name say, those they are sure of first. */
  readonly langs: readonly LanguageTag[]
  /** The name without folders, suffix and languages, as it is written; '' where nothing is left. */
  readonly stem: string
  /** Folders without those that are languages, joined by `/`. */
  readonly folder: string
}

/** Where a word that names a language stands; the earlier the more it says. */
const PLACES = ['brackets', 'last', 'first', 'folder', 'middle'] as const

interface Found {
  readonly lang: LanguageTag
  readonly strength: WordStrength
  readonly place: (typeof PLACES)[number]
  /** Number of the first token and how many; in a folder, number of the folder. */
  readonly at: number
  readonly count: number
}

const SUFFIX = /\.[\p{L}\p{N}]{1,8}$/u
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu
const OPENING = /[([{（【［〔]\s*$/u
const CLOSING = /^\s*[)\]}）】］〕]/u

/**
 * Reads the name of a file, with the folders it was in, if any. `content` are the languages of its text, so far
 * as they are known: what is no language word for sure counts only where the text is in that language, and a
 * word for another language stays a word of the name unless it stands where only languages do.
 */
export function readFileName(path: string, content: readonly LanguageTag[] = []): FileName {
  const folders = path.split(/[/\\]/u)
  const base = (folders.pop() ?? '').replace(SUFFIX, '')
  const found = [...languagesOfBase(base), ...languagesOfFolders(folders)]
  const agrees = ({ lang }: Found): boolean => content.some((one) => sameLanguage(one, lang))
  // The best placed word of each language: in `A_RES_74_270_A` only the last letter is one.
  const believed = found.filter(
    (one, n) => agrees(one) && found.findIndex(({ lang }) => sameLanguage(lang, one.lang)) === n,
  )
  const trusted = believed.length > 0 ? believed : found.filter(standsAlone).slice(0, 1)
  const cut = trusted.filter(({ place }) => place !== 'folder')
  const gone = new Set(trusted.flatMap(({ place, at }) => (place === 'folder' ? [at] : [])))
  return {
    langs: [...new Set(trusted.map(({ lang }) => lang))],
    stem: without(base, cut),
    folder: folders.filter((name, n) => !gone.has(n) && name !== '' && name !== '.').join('/'),
  }
}

/** Whether a word says its language even where the text does not bear it out. */
function standsAlone({ strength, place }: Found): boolean {
  if (strength === 'letter') return place === 'brackets'
  if (strength === 'ambiguous') return place === 'brackets' || place === 'folder'
  return place !== 'middle'
}

function languagesOfBase(base: string): Found[] {
  const tokens = [...base.matchAll(TOKEN)]
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const here = tokens[at]
    const next = tokens[at + 1]
    if (here === undefined) continue
    const both = next === undefined ? null : languageOfWords(here[0], next[0])
    const word = both ?? languageOfWord(here[0])
    if (word === null) continue
    const count = both === null ? 1 : 2
    const start = here.index
    const last = tokens[at + count - 1] ?? here
    const end = last.index + last[0].length
    const bracketed = OPENING.test(base.slice(0, start)) && CLOSING.test(base.slice(end))
    const place = bracketed
      ? 'brackets'
      : at + count === tokens.length
        ? 'last'
        : at === 0
          ? 'first'
          : 'middle'
    found.push({ ...word, place, at, count })
    at += count - 1
  }
  return found.sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place))
}

function languagesOfFolders(folders: readonly string[]): Found[] {
  return folders.flatMap((name, at): Found[] => {
    const tokens = name.match(TOKEN) ?? []
    const [first, second, more] = tokens
    if (first === undefined || more !== undefined) return []
    const word = second === undefined ? languageOfWord(first) : languageOfWords(first, second)
    return word === null ? [] : [{ ...word, place: 'folder', at, count: 1 }]
  })
}

/** The name without some of its tokens, and without the brackets and separators that are left alone. */
function without(base: string, cut: readonly Found[]): string {
  const dropped = new Set(cut.flatMap(({ at, count }) => Array.from({ length: count }, (_, n) => at + n)))
  const tokens = [...base.matchAll(TOKEN)]
  let stem = ''
  let from = 0
  tokens.forEach(({ 0: token, index }, n) => {
    if (!dropped.has(n)) return
    stem += base.slice(from, index)
    from = index + token.length
  })
  stem += base.slice(from)
  return stem
    .replace(/[([{（【［〔]\s*[\s\-–_.]*[)\]}）】］〕]/gu, '')
    .replace(/([\s_.\-–—+~]){2,}/gu, '$1')
    .replace(/^[\s_.\-–—+~,]+|[\s_.\-–—+~,]+$/gu, '')
}
