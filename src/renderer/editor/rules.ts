import { languages } from 'monaco-editor/editor/editor.api.js'
import type { LanguageTag } from '#shared/model'

/** Pairs that open and close, which the editor puts round what is selected and shows the other end of. */

type Pair = [open: string, close: string]

const EVERYWHERE: readonly Pair[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]
const CURLY: readonly Pair[] = [
  ['“', '”'],
  ['‘', '’'],
]
const ANGLED: readonly Pair[] = [
  ['«', '»'],
  ['‹', '›'],
]
const LOW: readonly Pair[] = [
  ['„', '“'],
  ['‚', '‘'],
]
const CORNERED: readonly Pair[] = [
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
]

/** What a language writes besides brackets; `und` is for all that are not named. */
const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  und: [...CURLY, ...ANGLED],
  zh: [...CURLY, ...CORNERED],
  ja: CORNERED,
  ru: [...ANGLED, ...LOW],
  uk: [...ANGLED, ...LOW],
  de: LOW,
  cs: LOW,
}

const known = new Set<string>()

/** The editor's name for prose in a language, with its pairs known to it. */
export function proseOf(lang: LanguageTag): string {
  const primary = lang.split('-')[0] ?? ''
  const rules = primary in PAIRS ? primary : 'und'
  const id = `prose-${rules}`
  if (!known.has(id)) {
    known.add(id)
    const pairs = [...EVERYWHERE, ...(PAIRS[rules] ?? [])]
    languages.register({ id })
    languages.setLanguageConfiguration(id, {
      brackets: pairs,
      surroundingPairs: [...pairs, ['"', '"']].map(([open = '', close = '']) => ({ open, close })),
      autoClosingPairs: [],
    })
  }
  return id
}
