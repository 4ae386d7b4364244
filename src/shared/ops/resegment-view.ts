import type { LanguageTag, Segment, Version } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Recut, Resegmentation } from '#shared/ops/resegmentation'
import type { WorkReader } from '#shared/ops/state'
import { render } from '#shared/text/render'

/** What cutting a version anew would change, before it is done. */
export interface ResegmentView {
  readonly lang: LanguageTag
  readonly segments: { readonly before: number; readonly after: number }
  /** Places that are cut otherwise, and those that would be but hold a correction, and stay. */
  readonly changed: number
  readonly kept: number
  /** Units whose text changes hands, of all in the work. */
  readonly units: { readonly touched: number; readonly total: number }
  readonly accepted: Fate
  readonly notes: Fate
  /** Divergences that a person decided on. */
  readonly decisions: Fate
  /** The first of the places, in the order of the text. */
  readonly places: readonly ResegmentPlace[]
}

/** What becomes of things that people made: how many stay as they are, and how many do not. */
export interface Fate {
  readonly stay: number
  /** Accepted units that must be looked at again, notes that go to another unit, decisions whose words moved. */
  readonly change: number
}

export interface ResegmentPlace {
  /** 0-based place of its first segment in the version. */
  readonly index: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** True where it stays as it is because of a correction. */
  readonly kept: boolean
}

/** What a plan of `version.resegment` comes to, with the first `most` places. */
export function resegmentView(
  state: WorkReader,
  { text, lang }: Version,
  rows: readonly Segment[],
  { changed, kept }: Resegmentation,
  changes: readonly Change[],
  most: number,
): ResegmentView {
  const placeOf = new Map(rows.map(({ id }, n) => [id, n]))
  const showPlace = ({ before, after }: Recut, stays: boolean): ResegmentPlace => ({
    index: placeOf.get(before[0]?.id ?? -1) ?? 0,
    before: before.map((segment) => state.textOf(segment)),
    after: after.map(({ spans }) => render(text, spans)),
    kept: stays,
  })
  const places = [
    ...changed.slice(0, most).map((one) => showPlace(one, false)),
    ...kept.slice(0, most).map((one) => showPlace(one, true)),
  ].sort((a, b) => a.index - b.index)
  const more = changed.reduce((sum, { before, after }) => sum + after.length - before.length, 0)
  const units = changes.flatMap((change) => (change.table === 'unit' ? [change] : []))
  const accepted = countRows(state.units.values(), (unit) => unit.state === 'accepted')
  const reopened = units.filter(
    ({ before, after }) => before?.state === 'accepted' && after?.state !== 'accepted',
  ).length
  const notes = countRows(state.units.values(), ({ note }) => note !== '')
  const moved = units.filter(
    ({ before, after }) => before !== null && before.note !== '' && before.note !== after?.note,
  ).length
  const decided = countRows(state.divergences.values(), (row) => row.state !== 'open')
  const carried = changes.filter(
    ({ table, before }) => table === 'divergence' && before !== null && before.state !== 'open',
  ).length
  return {
    lang,
    segments: { before: rows.length, after: rows.length + more },
    changed: changed.length,
    kept: kept.length,
    units: { touched: units.filter(({ before }) => before !== null).length, total: state.units.size },
    accepted: { stay: accepted - reopened, change: reopened },
    notes: { stay: notes - moved, change: moved },
    decisions: { stay: decided - carried, change: carried },
    places: places.slice(0, most),
  }
}

function countRows<T>(rows: Iterable<T>, is: (row: T) => boolean): number {
  let count = 0
  for (const row of rows) if (is(row)) count++
  return count
}
