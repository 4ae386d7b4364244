import { completeBeads } from '#shared/align/bead'
import type { Bead } from '#shared/align/bead'
import { heaviestChain } from '#shared/align/chain'
import { coincidence } from '#shared/align/coincidence'
import { findLinks } from '#shared/align/dictionary'
import type { Lexicons } from '#shared/align/lexicon'
import { latinLinks, nameLinks, numberLinks } from '#shared/align/link-sources'
import { REASON_OF } from '#shared/align/reasons'
import type { Control } from '#shared/align/control'
import { pinnedPair } from '#shared/align/pins'
import type { Pair } from '#shared/align/pins'
import type { Side } from '#shared/align/side'
import { sharedWords } from '#shared/align/shared-words'
import { mergeReasons } from '#shared/align/units'
import type { Reason } from '#shared/model'

/**
 * Aligns two prepared versions. `pinned` are beads that a person accepted: they come back as they are (with
 * confidence 1), and no other bead touches their segments.
 */
export type Aligner = (source: Side, target: Side, pinned: readonly Bead[], control?: Control) => Bead[]

/** Share of segments that are expected to have a counterpart at all. */
const LINKED = 0.5
/** A link is made from this probability on, seen from either side. */
const CERTAIN = 0.8
/** Pairs of types that would make more candidates than this say nothing about a place. */
const MOST_MEETINGS = 400
/** Neighbours of a link are looked for within about this many segments of where they are expected. */
const NEIGHBOURHOOD = 4
/** Share of links that keep to the order of the others. */
const ORDERLY = 0.7
/** Fewer links than this show no order. */
const LEAST_ANCHORS = 2
/** How often the links found so far say where the others are to be expected. */
const ROUNDS = 3

/** Source i and target j with the log-odds of their evidence against chance. */
interface Candidate {
  readonly i: number
  readonly j: number
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Log-probability that the counterpart of source i is target j, before the evidence is seen. */
type Expectation = (i: number, j: number) => number

/**
 * Aligns versions that tell of the same matter in other words (a speech and a report of it): links single
 * segments that share what is unlikely to agree by chance, in any order, and leaves the rest as gaps. A link
 * needs to be the best for both of its segments, against all others and against having no counterpart.
 */
export function islandAligner(lexicons: Lexicons | undefined): Aligner {
  return (source, target, pinned) => alignIslands(pinnedPair(source, target, pinned), pinned, lexicons)
}

function alignIslands(pair: Pair, pinned: readonly Bead[], lexicons: Lexicons | undefined): Bead[] {
  const { source, target } = pair
  const candidates = candidatesOf(pair, lexicons)
  const anywhere: Expectation = () => Math.log(LINKED / Math.max(source.size, target.size, 1))
  let links = certain(candidates, anywhere)
  for (let round = 0; round < ROUNDS; round++) {
    const anchors = [...links, ...pair.waypoints.map(({ top, left }) => ({ i: top, j: left, posterior: 1 }))]
    if (anchors.length < LEAST_ANCHORS) break
    links = certain(candidates, nearAnchors(pair, anchors))
  }
  const beads = links.map(({ i, j, posterior, reasons }): Bead => ({
    source: [i],
    target: [j],
    confidence: posterior,
    reasons,
  }))
  return completeBeads([...pinned, ...beads], source.size, target.size)
}

/** Pairs of free segments that share something, with what it says. */
function candidatesOf(pair: Pair, lexicons: Lexicons | undefined): Candidate[] {
  const { source, target, takenSource, takenTarget } = pair
  const found = new Map<number, { i: number; j: number; reasons: Reason[] }>()
  const add = (i: number, j: number, reason: Reason): void => {
    if (takenSource[i] === 1 || takenTarget[j] === 1) return
    const key = i * target.size + j
    const known = found.get(key)
    if (known === undefined) found.set(key, { i, j, reasons: [reason] })
    else known.reasons.push(reason)
  }
  const links = findLinks([numberLinks, latinLinks, nameLinks], source, target)
  for (let link = 0; link < links.source.length; link++) {
    const x = links.source[link] ?? 0
    const y = links.target[link] ?? 0
    const places = source.postings.subarray(source.postingStarts[x], source.postingStarts[x + 1])
    const others = target.postings.subarray(target.postingStarts[y], target.postingStarts[y + 1])
    const score = coincidence(source, x, target, y)
    if (score === 0 || places.length * others.length > MOST_MEETINGS) continue
    const reason = { source: REASON_OF[source.types[x]?.kind ?? 'word'], score }
    for (const i of places) for (const j of others) add(i, j, reason)
  }
  if (lexicons !== undefined) {
    const words = sharedWords(source, target, lexicons)
    for (const { i, j, score } of words.pairs) add(i, j, { source: 'words', score })
    for (const { i, j, reasons } of found.values())
      if (reasons.every((reason) => reason.source !== 'words'))
        reasons.push({ source: 'words', score: words.none(i, j) })
  }
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { i, j, reasons }]) => ({
      i,
      j,
      score: reasons.reduce((sum, reason) => sum + reason.score, 0),
      reasons: mergeReasons(reasons),
    }))
}

interface IslandLink {
  readonly i: number
  readonly j: number
  readonly posterior: number
  readonly reasons: readonly Reason[]
}

/** The candidates that are certain for their source and for their target segment. */
function certain(candidates: readonly Candidate[], expectation: Expectation): IslandLink[] {
  const weights = candidates.map(({ i, j, score }) => Math.exp(Math.min(200, score + expectation(i, j))))
  const bySource = new Map<number, number>()
  const byTarget = new Map<number, number>()
  candidates.forEach(({ i, j }, k) => {
    // 1 is the weight of having no counterpart.
    bySource.set(i, (bySource.get(i) ?? 1) + (weights[k] ?? 0))
    byTarget.set(j, (byTarget.get(j) ?? 1) + (weights[k] ?? 0))
  })
  return candidates.flatMap(({ i, j, reasons }, k) => {
    const posterior = (weights[k] ?? 0) / Math.max(bySource.get(i) ?? 1, byTarget.get(j) ?? 1)
    return posterior >= CERTAIN ? [{ i, j, posterior, reasons }] : []
  })
}

/** Most links keep to the order of the anchors, the others stand anywhere. */
function nearAnchors(
  { source, target }: Pair,
  anchors: readonly Pick<IslandLink, 'i' | 'j' | 'posterior'>[],
): Expectation {
  const chain = [
    { i: -1, j: -1, weight: 1 },
    ...heaviestChain(anchors.map(({ i, j, posterior }) => ({ i, j, weight: posterior }))),
    { i: source.size, j: target.size, weight: 1 },
  ]
  const anywhere = 1 / Math.max(source.size, target.size, 1)
  return (i, j) => {
    const after = chain.findIndex((point) => point.i > i)
    const [a, b] = [chain[after - 1], chain[after]]
    if (a === undefined || b === undefined) return Math.log(LINKED * anywhere)
    const expected = a.j + ((i - a.i) / (b.i - a.i)) * (b.j - a.j)
    const near = Math.exp(-Math.abs(j - expected) / NEIGHBOURHOOD) / (2 * NEIGHBOURHOOD)
    return Math.log(LINKED * (ORDERLY * near + (1 - ORDERLY) * anywhere))
  }
}
