import { Refusal } from '#shared/errors'
import { say, type Message } from '#shared/words/message'
import type { Members } from '#shared/plain'

const RUNG = /^(\d{1,9})[\t ]+(\d{1,9})(?:[\t ]+\S+)?\s*$/

/** How many lines the two texts have that a ladder is of; null where the text is no ladder. */
export function ladderSizes(text: string): readonly [source: number, target: number] | null {
  let [source, target] = [-1, -1]
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const rung = RUNG.exec(line)
    const [nextSource, nextTarget] = [Number(rung?.[1]), Number(rung?.[2])]
    // The first rung stands at the beginning of both.
    const fits =
      source < 0 ? nextSource === 0 && nextTarget === 0 : nextSource >= source && nextTarget >= target
    if (rung === null || !fits) return null
    ;[source, target] = [nextSource, nextTarget]
  }
  return source > 0 && target > 0 ? [source, target] : null
}

/**
 * Reads the ladder that hunalign writes (Varga and others, 2005): lines of source place, target place and a
 * score, separated by tabs; what is between two rungs belongs together. Places count the lines of the texts from 0, and the
 * last rung stands at their ends. Returns groups of line places, in order; each line is in one of them.
 * Refuses what is no ladder, or not one of texts of `sizes` lines.
 */
export function readLadder(text: string, sizes: readonly [number, number]): readonly Members[] {
  const groups: Members[] = []
  let [source, target] = [0, 0]
  let rungs = 0
  text.split(/\r?\n/).forEach((line, n) => {
    if (line.trim() === '') return
    const rung = RUNG.exec(line)
    if (rung === null) throw refusal(n, say('reading.noRung', { line: line.slice(0, 40) }))
    const [nextSource, nextTarget] = [Number(rung[1]), Number(rung[2])]
    if (nextSource < source || nextTarget < target)
      throw refusal(
        n,
        say('reading.rungBack', { at: `${nextSource} ${nextTarget}`, before: `${source} ${target}` }),
      )
    if (nextSource > sizes[0] || nextTarget > sizes[1])
      throw refusal(
        n,
        say('reading.rungBeyond', { at: `${nextSource} ${nextTarget}`, first: sizes[0], second: sizes[1] }),
      )
    if (nextSource > source || nextTarget > target)
      groups.push([range(source, nextSource), range(target, nextTarget)])
    ;[source, target] = [nextSource, nextTarget]
    rungs++
  })
  if (rungs === 0) throw refusal(0, say('reading.noRungs'))
  if (source < sizes[0] || target < sizes[1])
    throw new Refusal(
      'bad-input',
      say('reading.ladderEnds', { at: `${source} ${target}`, first: sizes[0], second: sizes[1] }),
    )
  return groups
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n)
}

function refusal(line: number, what: Message): Refusal {
  const format = say('reading.ladder')
  return new Refusal('bad-input', say('reading.line', { format, line: String(line + 1), what }))
}
