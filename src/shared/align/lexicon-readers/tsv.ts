import { linesOf } from '#shared/align/lexicon-readers/lines'
import type { TermPair } from '#shared/align/term-list'
import type { LanguageTag } from '#shared/model'

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u

export interface WordTable {
  /** What the first line says, where it is two language tags and nothing else. */
  readonly languages: readonly [LanguageTag, LanguageTag] | null
  readonly pairs: readonly TermPair[]
}

/**
 * Reads `word TAB word`, or `word TAB word TAB weight`, a line. The first line may name the languages: `zh TAB en`.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readWordTable(name: string, text: string): WordTable {
  const pairs: TermPair[] = []
  let languages: WordTable['languages'] = null
  let isFirst = true
  for (const line of linesOf(name, text)) {
    const fields = line.text.split('\t').map((field) => field.trim())
    const [source = '', target = '', weight] = fields
    if (isFirst && fields.length === 2 && TAG.test(source) && TAG.test(target)) languages = [source, target]
    else {
      if (fields.length < 2) throw line.wrong('there is no tab between a word and its translation')
      if (fields.length > 3)
        throw line.wrong(`${fields.length} columns, where there are two words and a weight`)
      if (source === '' || target === '') throw line.wrong('one of the two words is empty')
      const value = weight === undefined || weight === '' ? 1 : Number(weight)
      if (!Number.isFinite(value) || value <= 0)
        throw line.wrong(`"${weight ?? ''}" is no weight: it is a number above 0`)
      pairs.push({ source, target, weight: value })
    }
    isFirst = false
  }
  return { languages, pairs }
}
