import { tokenise } from '#shared/text/tokens'
import { cleanMessage } from './clean.ts'
import type { Row } from './ibm1.ts'
import type { Language, Messages } from './languages.ts'

/** Longer messages hold many words and say little about each. */
const MOST_WORDS = 60

/** The rows of a pair of languages, and the words that their numbers stand for, in code unit order. */
export interface Corpus {
  readonly rows: readonly Row[]
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** The words of a message as the aligner will see them: no numbers, names or punctuation. */
export function wordKeys(message: string, lang: Language): string[] {
  const text = cleanMessage(message)
  if (text === null) return []
  return tokenise(text, lang).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))
}

/**
 * Joins the messages that two languages share. What stands there twice counts once, and what was left
 * untranslated not at all.
 */
export function corpusOf(
  sources: readonly (readonly [Messages, Messages])[],
  pair: readonly [Language, Language],
): Corpus {
  const texts = new Map<string, readonly [readonly string[], readonly string[]]>()
  for (const [ours, theirs] of sources)
    for (const [message, translation] of sharedMessages(ours, theirs)) {
      const source = wordKeys(message, pair[0])
      const target = wordKeys(translation, pair[1])
      if (source.length === 0 || target.length === 0) continue
      if (source.length > MOST_WORDS || target.length > MOST_WORDS) continue
      const left = source.join(' ')
      const right = target.join(' ')
      if (left !== right) texts.set(`${left}\n${right}`, [source, target])
    }
  const both = [...texts.values()]
  const source = [...new Set(both.flatMap(([words]) => words))].sort()
  const target = [...new Set(both.flatMap(([, words]) => words))].sort()
  const sourceNumbers = new Map(source.map((word, number) => [word, number]))
  const targetNumbers = new Map(target.map((word, number) => [word, number]))
  return {
    rows: both.map(([left, right]) => ({
      source: Int32Array.from(left, (word) => sourceNumbers.get(word) ?? 0),
      target: Int32Array.from(right, (word) => targetNumbers.get(word) ?? 0),
    })),
    source,
    target,
  }
}

/** Messages under one key. A plural form that the other language does not have goes with its general one. */
function* sharedMessages(ours: Messages, theirs: Messages): Generator<readonly [string, string]> {
  const general = (key: string): string => key.replace(/-count-\w+$/u, '-count-other')
  for (const [key, message] of ours) {
    const translation = theirs.get(key) ?? theirs.get(general(key))
    if (translation !== undefined) yield [message, translation]
  }
  for (const [key, translation] of theirs) {
    const message = ours.has(key) ? undefined : ours.get(general(key))
    if (message !== undefined) yield [message, translation]
  }
}
