import { READ } from '#shared/dating/infer'
import { givenDate, workDate, type WorkDate } from '#shared/dating/work-date'
import type { WorkReader } from '#shared/ops/state'
import type { PlainSegment } from '#shared/plain'
import { plainSegmentOf } from '#main/works/plain'

/** When a work was written, as the checks take it: given, or read at the head of its text; null where nothing says it. */
export function dateOfWork(state: WorkReader): WorkDate | null {
  return givenDate(state.work, state.versions) ?? workDate({ versions: headsOf(state) })
}

/** The first segments of each version, as the checks see them. */
function headsOf(state: WorkReader): { readonly lang: string; readonly segments: PlainSegment[] }[] {
  return state.versions.map(({ id, lang }) => {
    const segments = new Array<PlainSegment>()
    for (const place of state.column(id)) {
      const row = state.segment(place)
      if (state.unit(row.unit).excluded !== true) segments.push(plainSegmentOf(state, row))
      if (segments.length === READ) break
    }
    return { lang, segments }
  })
}
