import { describe, expect, it } from 'vitest'
import { countCuts } from '#shared/ops/packed-cuts'
import { extractVersions } from '#shared/text/extract'

// Times are those of the processor, compared within one run, and with room to spare: what grows with the square of the
// text takes sixteen times as long for four times as much.
const SENTENCES =
  'Nobody could say how many barges were (as Dr. Roe had asked) in use. “We shall see,” he said. '
const MOST = 9

const shapes: readonly (readonly [name: string, textOf: (length: number) => string])[] = [
  ['a line of sentences', (length) => SENTENCES.repeat(length / SENTENCES.length)],
  ['a line of Chinese', (length) => '他说：“我们春天再问（见第5号文件）。”没有人知道。'.repeat(length / 24)],
  ['a line without a space or a mark', (length) => 'a'.repeat(length)],
  ['a line of full stops', (length) => '.'.repeat(length)],
  ['a line of brackets', (length) => '(['.repeat(length / 2)],
  ['a line of quotation marks', (length) => '字"'.repeat(length / 2)],
  ['a line of abbreviations', (length) => 'Dr. '.repeat(length / 4)],
  ['a line of tabs and letters', (length) => 'a\t'.repeat(length / 2)],
]

/** Milliseconds of the processor for the quickest of three readings. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = busy()
    extractVersions(text)
    return busy() - start
  })
  return Math.min(...times)
}

function busy(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

describe('a text of one line', () => {
  it.each(shapes)('(%s) takes four times as long when it is four times as long', (_, textOf) => {
    const short = timeOf(textOf(100_000))
    const long = timeOf(textOf(400_000))
    // What is done in a blink is not worth comparing.
    expect(long).toBeLessThan(Math.max(MOST * short, 60))
  })

  it('may have ten million characters', () => {
    const [version] = extractVersions('word '.repeat(2_000_000))
    // Cut as what is longer than any sentence.
    expect(version && countCuts(version.cuts)).toBe(1000)
  })
})
