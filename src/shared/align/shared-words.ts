import { findLinks, makeDictionary } from '#shared/align/dictionary'
import { lexiconLinks } from '#shared/align/lexicon'
import type { Lexicons } from '#shared/align/lexicon'
import type { Side } from '#shared/align/side'

/** What the lexicons say of a pair of segments: log-odds that they tell the same, against chance. */
interface WordMeeting {
  readonly i: number
  readonly j: number
  readonly score: number
}

/** Share of what a word says that the next best word of the same two segments adds: words of one matter come together. */
const FADING = 0.7
/** What each word speaks against the pair that could have been rendered in the other segment and is not: of either side half. */
const MISSED = 0.2
/** A word in more segments than this share of a text says nothing of places. */
const COMMON = 0.1
/** Least probability by which a segment holds a word by chance, and that a translation renders one as the lexicon says. */
const LEAST_CHANCE = 0.03
const LEAST = 0.05
/** Pairs of words that meet in more pairs of segments than this are passed over: their number bounds the memory. */
const MOST_MEETINGS = 400

/** What the lexicons say of two versions. */
export interface SharedWords {
  /** The pairs of segments that hold words which render each other. */
  readonly pairs: readonly WordMeeting[]
  /** What it says of another pair of segments that they hold none. */
  none(i: number, j: number): number
}

/** Compares the words of any two segments of two versions by the lexicons. */
export function sharedWords(source: Side, target: Side, lexicons: Lexicons): SharedWords {
  const links = findLinks([lexiconLinks(lexicons)], source, target)
  const { forward, backward } = makeDictionary(links, source, target)
  const linkable = (side: Side, starts: Int32Array): Float64Array => {
    const counts = new Float64Array(side.size)
    for (let type = 0; type < side.types.length; type++)
      if ((starts[type + 1] ?? 0) > (starts[type] ?? 0) && segmentsOf(side, type).length <= most(side))
        for (const at of segmentsOf(side, type)) counts[at] = (counts[at] ?? 0) + 1
    return counts
  }
  const ownWords = linkable(source, forward.starts)
  const otherWords = linkable(target, backward.starts)
  const against = (i: number, j: number, met: number): number =>
    MISSED * (((ownWords[i] ?? 0) + (otherWords[j] ?? 0)) / 2 - met)
  const meetings = new Map<number, { x: number; y: number; gain: number }[]>()
  for (let link = 0; link < links.source.length; link++) {
    const x = links.source[link] ?? 0
    const y = links.target[link] ?? 0
    const t = Math.max(links.forward[link] ?? 0, links.backward[link] ?? 0)
    const places = segmentsOf(source, x)
    const others = segmentsOf(target, y)
    if (t < LEAST || places.length * others.length > MOST_MEETINGS) continue
    if (places.length > most(source) || others.length > most(target)) continue
    const chance = Math.max(
      LEAST_CHANCE,
      (places.length - 1) / source.size,
      (others.length - 1) / target.size,
    )
    const gain = Math.log(1 + t / chance)
    for (const i of places)
      for (const j of others) {
        const key = i * target.size + j
        const met = meetings.get(key)
        if (met === undefined) meetings.set(key, [{ x, y, gain }])
        else met.push({ x, y, gain })
      }
  }
  const pairs = [...meetings].map(([key, met]) => {
    const i = Math.floor(key / target.size)
    const j = key % target.size
    const usedSource = new Set<number>()
    const usedTarget = new Set<number>()
    let score = 0
    for (const { x, y, gain } of met.sort((a, b) => b.gain - a.gain || a.x - b.x || a.y - b.y)) {
      if (usedSource.has(x) || usedTarget.has(y)) continue
      score += gain * FADING ** usedSource.size
      usedSource.add(x)
      usedTarget.add(y)
    }
    return { i, j, score: score - against(i, j, usedSource.size) }
  })
  return { pairs, none: (i, j) => -against(i, j, 0) }
}

function segmentsOf(side: Side, type: number): Int32Array {
  return side.postings.subarray(side.postingStarts[type], side.postingStarts[type + 1])
}

function most(side: Side): number {
  return Math.max(3, COMMON * side.size)
}
