import { findLinks } from '#shared/align/dictionary'
import { embeddingEvidence } from '#shared/align/embeddings'
import type { Vectors } from '#shared/align/embeddings'
import { shifted } from '#shared/align/evidence'
import type { Evidence } from '#shared/align/evidence'
import { lexiconLinks } from '#shared/align/lexicon'
import type { Lexicons } from '#shared/align/lexicon'
import type { Side } from '#shared/align/side'

/** What is known of two versions besides their texts. */
export interface Hints {
  /** Words that people say render each other: their own lexicons, and what they accepted elsewhere. */
  readonly told?: Lexicons | undefined
  /** A vector for each segment of either version. */
  readonly vectors?: readonly [source: Vectors, target: Vectors] | undefined
}

/** The hints as they bear on two stretches of text that are aligned. */
export interface PairHints {
  /** For a source type, the target types that people say it is rendered by. */
  readonly told: ReadonlyMap<number, ReadonlySet<number>>
  readonly evidence: readonly Evidence[]
}

export const NO_HINTS: PairHints = { told: new Map(), evidence: [] }

/** The hints of two versions, for each stretch of them that is aligned by itself. */
export function hintsFor(
  { told, vectors }: Hints,
  source: Side,
  target: Side,
): (stretch: { source: Side; target: Side; top: number; left: number }) => PairHints {
  if (told === undefined && vectors === undefined) return () => NO_HINTS
  const evidence = vectors === undefined ? [] : [embeddingEvidence(...vectors, source.size, target.size)]
  return ({ source: from, target: to, top, left }) => ({
    told: toldPairs(told, from, to),
    evidence: evidence.map((one) => shifted(one, top, left)),
  })
}

function toldPairs(told: Lexicons | undefined, source: Side, target: Side): PairHints['told'] {
  const pairs = new Map<number, Set<number>>()
  if (told === undefined) return pairs
  const links = findLinks([lexiconLinks(told)], source, target)
  links.source.forEach((x, k) => {
    const known = pairs.get(x) ?? new Set()
    pairs.set(x, known.add(links.target[k] ?? 0))
  })
  return pairs
}

/** A run of segments: where it begins, and how many. */
type Run = readonly [start: number, size: number]

/** The token types of a bead that stand beside one that people say renders them. */
export function toldTypes(
  { told }: PairHints,
  source: Side,
  from: Run,
  target: Side,
  to: Run,
): { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> } {
  const found = { source: new Set<number>(), target: new Set<number>() }
  if (told.size === 0) return found
  const there = new Set(typesOf(target, to))
  for (const x of typesOf(source, from))
    for (const y of told.get(x) ?? [])
      if (there.has(y)) {
        found.source.add(x)
        found.target.add(y)
      }
  return found
}

function typesOf({ starts, tokens }: Side, [start, size]: Run): Int32Array {
  return tokens.subarray(starts[start], starts[start + size])
}
