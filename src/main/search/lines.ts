import { hashOf, type Hit } from '#main/search/hits'
import type { SegmentTexts } from '#main/search/texts'
import { kwicOf } from '#shared/search/kwic'
import type { AlignedText, SearchLine } from '#shared/search/view'
import type { SegmentId } from '#shared/model'
import type { Store } from '#main/db/store'

/** UTF-16 units shown on each side of a match. */
const REACH = 160

/** A match as people see it. What is gone has no surroundings. */
export function lineOf(texts: SegmentTexts, hit: Hit, n: number): SearchLine {
  const { work, version, segment: id, span, with: replacement } = hit
  const { lang } = texts.version(version)
  const segment = texts.segment(id)
  const place = { hit: n, work, version, lang, segment: id, replacement }
  if (segment === null)
    return {
      ...place,
      ...{ unit: 0, paragraph: 0, kind: 'body', state: 'unreviewed', corrected: false, stale: true },
      ...{ before: '', match: '', after: '' },
    }
  const { unit, paragraph, kind, state, correction } = segment
  const shown = texts.shown(segment)
  return {
    ...place,
    ...{ unit, paragraph, kind, state, corrected: correction !== null },
    ...kwicOf(shown, span[0], span[1], REACH),
    stale: hashOf(shown) !== hit.hash,
  }
}

/** What the unit of a segment says in each version of its work. */
export function alignedTexts(store: Store, segment: SegmentId): AlignedText[] {
  const { texts } = store
  const unit = texts.segment(segment)?.unit
  if (unit === undefined) return []
  const members = texts.ofUnit(unit)
  return texts.versionsOf(store.workOf('segment', segment)).map(({ id, lang }) => ({
    version: id,
    lang,
    segments: members
      .filter((one) => one.version === id)
      .map((one) => ({ id: one.id, text: texts.shown(one), at: Number.parseInt(one.spans.slice(2), 10) }))
      .sort((a, b) => a.at - b.at)
      .map(({ id: one, text }) => ({ id: one, text })),
  }))
}
