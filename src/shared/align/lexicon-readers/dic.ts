import { linesOf } from '#shared/align/lexicon-readers/lines'
import type { TermPair } from '#shared/align/term-list'
import { say } from '#shared/words/message'

/**
 * Reads a dictionary of hunalign: `target @ source` a line.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readDic(name: string, text: string): TermPair[] {
  return [...linesOf(name, text)].map((line) => {
    const sides = line.text.split(/\s@\s/u).map((side) => side.trim())
    const [target = '', source = '', more] = sides
    if (sides.length < 2) throw line.wrong(say('reading.noAt'))
    if (more !== undefined) throw line.wrong(say('reading.atTwice'))
    if (source === '' || target === '') throw line.wrong(say('reading.emptyWord'))
    return { source, target, weight: 1 }
  })
}
