import { SegmentIndex, type SegmentKeys } from '#shared/check/segment-index'
import type { PlainSegment, PlainWork } from '#shared/plain'

/** What stays of a version from one check to the next. */
interface Column {
  readonly lang: string
  readonly places: Map<PlainSegment, number>
  readonly indexes: Map<SegmentKeys, SegmentIndex>
}

/**
 * What the checks of one work keep from one time to the next. A segment is known by its object: one that was not
 * changed must be the same object, and every segment another.
 */
export class CheckMemory {
  #columns: Column[] = []

  /** Takes in how the work is now. */
  follow({ versions }: PlainWork): void {
    this.#columns = versions.map(({ lang, segments }, version) => {
      const known = this.#columns[version]
      const column: Column = known?.lang === lang ? known : { lang, places: new Map(), indexes: new Map() }
      const places = new Map(segments.map((segment, place) => [segment, place]))
      if (places.size !== segments.length)
        throw new TypeError(`a segment object stands in version ${version} twice`)
      for (const index of column.indexes.values()) {
        for (const gone of column.places.keys()) if (!places.has(gone)) index.remove(gone)
        for (const segment of segments) if (!column.places.has(segment)) index.add(segment)
      }
      return { ...column, places }
    })
  }

  placeOf(version: number, segment: PlainSegment): number {
    return this.#columns[version]?.places.get(segment) ?? -1
  }

  /** The index of a version by some keys; made when it is first asked for. */
  index(keys: SegmentKeys, version: number): SegmentIndex {
    const column = this.#columns[version]
    const known = column?.indexes.get(keys)
    if (known !== undefined) return known
    const index = new SegmentIndex((segment) => keys(segment, column?.lang ?? ''))
    for (const segment of column?.places.keys() ?? []) index.add(segment)
    column?.indexes.set(keys, index)
    return index
  }
}
