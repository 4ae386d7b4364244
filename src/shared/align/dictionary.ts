import type { Side } from '#shared/align/side'

/** Says that a source and a target token type of this document may be each other's translation. */
export interface Link {
  readonly source: number
  readonly target: number
  /** t(target | source), probability that the source type is rendered by the target type. */
  readonly forward: number
  /** t(source | target). */
  readonly backward: number
}

/** Finds links; several sources for one pair of types: the highest probability counts. */
export type LinkSource = (source: Side, target: Side) => Iterable<Link>

/** Many links, each pair of types once, by source type: the fields of `Link` as columns. */
export interface Links {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** Links in one direction, by the type they start from: `to[k]`, `t[k]` for `starts[x] <= k < starts[x + 1]`. */
export interface LinkView {
  readonly starts: Int32Array
  readonly to: Int32Array
  readonly t: Float64Array
}

/** All links of a pair of documents, seen from either side. */
export interface Dictionary {
  readonly links: Links
  readonly forward: LinkView
  readonly backward: LinkView
}

/** What all sources find, by source and then by target type. */
export function findLinks(sources: readonly LinkSource[], source: Side, target: Side): Links {
  const width = target.types.length
  const numbers = new Map<number, number>()
  const forward: number[] = []
  const backward: number[] = []
  for (const find of sources)
    for (const link of find(source, target)) {
      const key = link.source * width + link.target
      const known = numbers.get(key)
      if (known === undefined) {
        numbers.set(key, forward.length)
        forward.push(link.forward)
        backward.push(link.backward)
      } else {
        forward[known] = Math.max(forward[known] ?? 0, link.forward)
        backward[known] = Math.max(backward[known] ?? 0, link.backward)
      }
    }
  const keys = Float64Array.from(numbers.keys()).sort()
  const links = makeLinks(keys.length)
  keys.forEach((key, k) => {
    const number = numbers.get(key) ?? 0
    links.source[k] = Math.floor(key / width)
    links.target[k] = key % width
    links.forward[k] = forward[number] ?? 0
    links.backward[k] = backward[number] ?? 0
  })
  return links
}

/** Room for so many links, all of them still 0. */
export function makeLinks(count: number): Links {
  return {
    source: new Int32Array(count),
    target: new Int32Array(count),
    forward: new Float64Array(count),
    backward: new Float64Array(count),
  }
}

/** The links with a view from either side, for the types of two versions. */
export function makeDictionary(links: Links, source: Side, target: Side): Dictionary {
  return {
    links,
    forward: viewOf(links.source, links.target, links.forward, source.types.length),
    backward: viewOf(links.target, links.source, links.backward, target.types.length),
  }
}

function viewOf(from: Int32Array, to: Int32Array, t: Float64Array, typeCount: number): LinkView {
  const starts = new Int32Array(typeCount + 1)
  for (const x of from) starts[x + 1] = (starts[x + 1] ?? 0) + 1
  for (let x = 0; x < typeCount; x++) starts[x + 1] = (starts[x + 1] ?? 0) + (starts[x] ?? 0)
  const next = starts.slice()
  const view = { starts, to: new Int32Array(to.length), t: new Float64Array(to.length) }
  for (let link = 0; link < from.length; link++) {
    const x = from[link] ?? 0
    const k = next[x] ?? 0
    next[x] = k + 1
    view.to[k] = to[link] ?? 0
    view.t[k] = t[link] ?? 0
  }
  return view
}
