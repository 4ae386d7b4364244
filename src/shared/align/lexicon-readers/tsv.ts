import { linesOf } from '#shared/align/lexicon-readers/lines'
import type { TermPair } from '#shared/align/term-list'
import type { LanguageTag } from '#shared/model'
import { say } from '#shared/words/message'

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
      if (fields.length < 2) throw line.wrong(say('reading.noTab'))
      if (fields.length > 3) throw line.wrong(say('reading.columns', { count: fields.length }))
      if (source === '' || target === '') throw line.wrong(say('reading.emptyWord'))
      const value = weight === undefined || weight === '' ? 1 : Number(weight)
      if (!Number.isFinite(value) || value <= 0)
        throw line.wrong(say('reading.weight', { weight: weight ?? '' }))
      pairs.push({ source, target, weight: value })
    }
    isFirst = false
  }
  return { languages, pairs }
}
