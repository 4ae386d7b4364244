import { linesOf } from '#shared/align/lexicon-readers/lines'
import type { TermPair } from '#shared/align/term-list'

/**
 * Reads a dictionary of hunalign: `target @ source` a line.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readDic(name: string, text: string): TermPair[] {
  return [...linesOf(name, text)].map((line) => {
    const sides = line.text.split(/\s@\s/u).map((side) => side.trim())
    const [target = '', source = '', more] = sides
    if (sides.length < 2) throw line.wrong('there is no " @ " between the translation and its word')
    if (more !== undefined) throw line.wrong('" @ " stands there twice')
    if (source === '' || target === '') throw line.wrong('one of the two words is empty')
    return { source, target, weight: 1 }
  })
}
