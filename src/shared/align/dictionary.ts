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

/** Links in one direction, by the type they start from: `to[k]`, `t[k]` for `starts[x] <= k < starts[x + 1]`. */
export interface LinkView {
  readonly starts: Int32Array
  readonly to: Int32Array
  readonly t: Float64Array
}

/** All links of a pair of documents, seen from either side. */
export interface Dictionary {
  readonly links: readonly Link[]
  readonly forward: LinkView
  readonly backward: LinkView
}

export function makeDictionary(links: Iterable<Link>, source: Side, target: Side): Dictionary {
  const merged = new Map<number, Link>()
  const width = target.types.length
  for (const link of links) {
    const key = link.source * width + link.target
    const known = merged.get(key)
    merged.set(
      key,
      known === undefined
        ? link
        : {
            ...link,
            forward: Math.max(known.forward, link.forward),
            backward: Math.max(known.backward, link.backward),
          },
    )
  }
  const all = [...merged.entries()].sort(([a], [b]) => a - b).map(([, link]) => link)
  return {
    links: all,
    forward: viewOf(
      all,
      source.types.length,
      (l) => l.source,
      (l) => l.target,
      (l) => l.forward,
    ),
    backward: viewOf(
      all,
      width,
      (l) => l.target,
      (l) => l.source,
      (l) => l.backward,
    ),
  }
}

function viewOf(
  links: readonly Link[],
  typeCount: number,
  from: (link: Link) => number,
  to: (link: Link) => number,
  probability: (link: Link) => number,
): LinkView {
  const starts = new Int32Array(typeCount + 1)
  for (const link of links) starts[from(link) + 1] = (starts[from(link) + 1] ?? 0) + 1
  for (let x = 0; x < typeCount; x++) starts[x + 1] = (starts[x + 1] ?? 0) + (starts[x] ?? 0)
  const next = starts.slice()
  const view = { starts, to: new Int32Array(links.length), t: new Float64Array(links.length) }
  for (const link of links) {
    const k = next[from(link)] ?? 0
    next[from(link)] = k + 1
    view.to[k] = to(link)
    view.t[k] = probability(link)
  }
  return view
}
