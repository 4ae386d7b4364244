import type { JobQuery } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import type { WorkReader } from '#shared/ops/state'
import { inEnglishOnly } from '#shared/words/message'
import type { Store } from '#main/db/store'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { checkRules } from '#main/works/check-rules'
import { snapshotOf, type WorkSnapshot } from '#main/works/plain'
import { projectWords } from '#main/works/project-words'
import { realign, type JobChanges } from '#main/works/realign'
import { scopedGroups } from '#main/works/realign-scope'
import { recheck } from '#main/works/recheck'
import { withoutExcluded } from '#main/works/without-excluded'

type Apply = (state: WorkReader) => JobChanges

/**
 * Aligns or checks a work in a worker thread and commits what came of it as one operation (null when there is
 * nothing to change). What a person changes meanwhile stays; `skipped` counts what that kept out.
 */
export async function runWorkJob(
  store: Store,
  jobs: Jobs,
  kind: JobQuery['kind'],
  work: WorkId,
  options: JobOptions,
): Promise<{ readonly operation: Operation | null; readonly skipped: number }> {
  // The kind comes from outside, and what is logged under an unknown one has no name in any list.
  if (!Object.hasOwn(JOBS, kind)) throw new Refusal('bad-argument', inEnglishOnly(`there is no job ${kind}`))
  const [snapshot, seen] = [snapshotOf(store.load(work)), store.seq]
  const apply = await JOBS[kind](store, jobs, snapshot, options)
  return store.whenIdle(() => {
    const { changes, skipped } = apply(store.load(work))
    const entry = { kind: `work.${kind}`, work, args: { skipped } } as const
    const isOfNow = store.seq === seen
    if (kind === 'check' && changes.length === 0 && isOfNow) store.foundNothingNew(work)
    if (changes.length === 0) return { operation: null, skipped }
    if (kind === 'check') return { operation: store.commitFindings(entry, changes, isOfNow), skipped }
    return { operation: store.commit(entry, changes), skipped }
  }, options.signal)
}

async function align(store: Store, jobs: Jobs, snapshot: WorkSnapshot, options: JobOptions): Promise<Apply> {
  const asked = new Set(snapshot.units.map(({ unit }) => unit.id))
  const words = projectWords(
    store,
    snapshot.plain.versions.map(({ lang }) => lang),
    snapshot.units[0]?.unit.work,
  )
  const input = { work: snapshot.plain, ...scopedGroups(snapshot, asked), words }
  const grouping = await jobs.run('align', input, options)
  return (state) => realign(state, snapshot, asked, grouping, (table) => store.allocate(table))
}

async function check(store: Store, jobs: Jobs, whole: WorkSnapshot, options: JobOptions): Promise<Apply> {
  const snapshot = withoutExcluded(whole)
  const input = { work: snapshot.plain, groups: snapshot.groups, id: snapshot.work }
  const findings = await jobs.run('check', { ...input, ...checkRules(store.settings()) }, options)
  return (state) => recheck(state, snapshot, findings, (table) => store.allocate(table))
}

const JOBS: Readonly<Record<JobQuery['kind'], typeof align>> = { align, check }
