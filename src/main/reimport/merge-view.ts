import { rm } from 'node:fs/promises'
import type { ImportSource } from '#shared/api'
import { Refusal } from '#shared/errors'
import { asWritten } from '#shared/exchange/review/cell'
import type { ReviewOrigin } from '#shared/exchange/review/key'
import { unitsIn, type ScopedUnit } from '#shared/exchange/review/scope'
import { compareReturned } from '#shared/exchange/roundtrip/compare'
import { writtenText } from '#shared/exchange/roundtrip/distribute'
import type { MergeView, Mine } from '#shared/exchange/roundtrip/merge'
import type { LanguageTag, UnitId } from '#shared/model'
import { equal } from '#shared/ops/equal'
import type { WorkReader } from '#shared/ops/state'
import type { Store } from '#main/db/store'
import { readReturned } from '#main/reimport/read-returned'
import { reviewWork } from '#main/views/review'
import { projectIdentity } from '#main/works/project-identity'
import { stateAt } from '#main/works/state-at'
import { say } from '#shared/words/message'

/**
 * Reads a file that was edited outside and holds it against the project: what it changes, against the state it was
 * written from, which the log gives back. Nothing is written. Throws `Refusal` where the file comes from another
 * project, from a copy that went another way, or from a state that this copy has not reached.
 */
async function mergeView(
  store: Store,
  file: { readonly path: string; readonly name: string },
): Promise<MergeView> {
  // Taking back what was done since takes time in a long log: once is enough, a file has one origin.
  const held: { base?: WorkReader } = {}
  const baseFor = (origin: ReviewOrigin): WorkReader => (held.base ??= baseOf(store, origin, file.name))
  const languages = (origin: ReviewOrigin): readonly LanguageTag[] =>
    origin.versions.map((place) => baseFor(origin).versions[place]?.lang ?? '')
  const returned = await readReturned(file, languages)
  const { origin, segments } = returned
  const base = baseFor(origin)
  const langs = languages(origin)
  const units = new Map<UnitId, ScopedUnit>()
  for (const unit of unitsIn(reviewWork(base, { project: origin.project, seq: origin.seq }).units, origin)) {
    const source = (unit.members[0] ?? []).map(({ text }) => text)
    // A unit without a source is in no XLIFF.
    if (segments === 'joined' && asWritten(writtenText(langs[0] ?? '', source, 'joined')) === '') continue
    units.set(unit.id, unit)
  }
  const now = store.load(origin.work)
  const compared = compareReturned(returned, units, langs, mineOf(now, base))
  if (compared.rows === 0 && returned.rows.some(({ key }) => key !== null))
    throw new Refusal('bad-input', say('writing.otherCopy', { file: file.name }))
  const since = store.log({ work: origin.work, from: origin.seq + 1 }).length
  return {
    ...{ file: file.name, work: origin.work, name: now.work.name, seq: origin.seq, since },
    ...compared,
    remarks: returned.remarks,
  }
}

/** `mergeView` of what a host hands over; a copy that was made for this is removed. */
export async function openReturned(
  store: Store,
  { path, name, temporary }: ImportSource,
): Promise<MergeView> {
  try {
    return await mergeView(store, { path, name })
  } finally {
    if (temporary === true) await rm(path, { force: true })
  }
}

/** The work as it was when the file was written. */
function baseOf(store: Store, { project, work, seq, name }: ReviewOrigin, file: string): WorkReader {
  if (project !== projectIdentity(store))
    throw new Refusal('bad-input', say('writing.otherProject', { file, name }))
  if (seq > store.seq)
    throw new Refusal('bad-input', say('writing.later', { file, seq: String(seq), own: String(store.seq) }))
  const base = store.works().some(({ id }) => id === work) ? stateAt(store, work, seq) : null
  if (base === null) throw new Refusal('not-found', say('writing.workGone', { name, file }))
  return base
}

function mineOf(now: WorkReader, base: WorkReader): Mine {
  return {
    text: (id) => {
      const segment = now.row('segment', id)
      const same = segment !== null && equal(segment.spans, base.row('segment', id)?.spans)
      return same ? now.textOf(segment) : null
    },
    unit: (id) => now.row('unit', id),
  }
}
