import type { SegmentId, VersionId } from '#shared/model'

/**
 * A row of the index is numbered by version and segment, so that the rows of a version, and of versions that follow each
 * other, are one range. Versions and segments have ids far below their shares of 53 bits.
 */
const SHARE = 2 ** 31

export function rowOf(version: VersionId, segment: SegmentId): number {
  return version * SHARE + segment
}

export function versionOf(row: number): VersionId {
  return Math.floor(row / SHARE)
}

export function segmentOf(row: number): SegmentId {
  return row % SHARE
}

/** The rows of versions with ids from `first` to `last`, as [first, last]. */
export function rangeOf(first: VersionId, last: VersionId): readonly [number, number] {
  return [first * SHARE, (last + 1) * SHARE - 1]
}
