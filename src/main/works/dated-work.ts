import { READ } from '#shared/dating/infer'
import { givenDate, workDate, type WorkDate } from '#shared/dating/work-date'
import type { WorkReader } from '#shared/ops/state'
import type { PlainSegment } from '#shared/plain'
import { plainSegmentOf } from '#main/works/plain'

/** When a work was written, as the checks take it: given, or read at the head of its text; null where nothing says it. */
export function dateOfWork(state: WorkReader): WorkDate | null {
  const given = givenDate(state.work, state.versions)
  if (given !== null) return given
  const heads = headsOf(state)
  const date = workDate({ versions: heads })
  if (date?.from !== 'text') return date
  // The checks count without what is excluded, and people with it.
  return { ...date, segment: heads[date.version]?.places[date.segment] ?? date.segment }
}

interface Head {
  readonly lang: string
  readonly segments: PlainSegment[]
  /** Of each of these its place in the version. */
  readonly places: number[]
}

/** The first segments of each version, as the checks see them. */
function headsOf(state: WorkReader): Head[] {
  return state.versions.map(({ id, lang }) => {
    const head: Head = { lang, segments: [], places: [] }
    for (const [place, segment] of state.column(id).entries()) {
      const row = state.segment(segment)
      if (state.unit(row.unit).excluded === true) continue
      head.segments.push(plainSegmentOf(state, row))
      head.places.push(place)
      if (head.segments.length === READ) break
    }
    return head
  })
}
