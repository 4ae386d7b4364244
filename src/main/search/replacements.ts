import { hashOf, type Hit } from '#main/search/hits'
import type { SegmentTexts } from '#main/search/texts'
import { Refusal } from '#shared/errors'
import type { SegmentId, WorkId } from '#shared/model'
import { replaceIn } from '#shared/search/replace'
import { say } from '#shared/words/message'

/** What is replaced in one work: its segments with what they read before and are to read. */
export interface WorkReplacement {
  readonly work: WorkId
  readonly places: number
  readonly texts: readonly { readonly segment: SegmentId; readonly before: string; readonly text: string }[]
}

/** Matches with what is to stand there, by work; and how many are left out, as their text was changed since. */
export function replacementsOf(
  texts: SegmentTexts,
  hits: readonly Hit[],
): { readonly works: readonly WorkReplacement[]; readonly skipped: number } {
  const bySegment = new Map<SegmentId, Hit[]>()
  for (const hit of hits) {
    const list = bySegment.get(hit.segment)
    if (list === undefined) bySegment.set(hit.segment, [hit])
    else list.push(hit)
  }
  const works = new Map<WorkId, { work: WorkId; places: number; texts: WorkReplacement['texts'][number][] }>()
  let skipped = 0
  for (const [id, places] of bySegment) {
    const segment = texts.segment(id)
    const before = segment === null ? null : texts.shown(segment)
    const [first] = places
    if (before === null || first === undefined || hashOf(before) !== first.hash) {
      skipped += places.length
      continue
    }
    const text = replaceIn(
      before,
      places.map(({ span: [start, end], with: put }) => ({ start, end, with: put ?? '' })),
    )
    if (text.trim() === '') throw new Refusal('bad-argument', say('searching.wouldBlank', { before }))
    if (text === before) continue
    const work = works.get(first.work) ?? { work: first.work, places: 0, texts: [] }
    works.set(first.work, work)
    work.places += places.length
    work.texts.push({ segment: id, before, text })
  }
  return { works: [...works.values()], skipped }
}
