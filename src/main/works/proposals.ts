import type { RealignQuery, RealignView } from '#shared/realign-view'
import { Refusal } from '#shared/errors'
import type { UnitId, WorkId } from '#shared/model'
import type { Grouping } from '#shared/plain'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { snapshotOf, type WorkSnapshot } from '#main/works/plain'
import { projectWords } from '#main/works/project-words'
import { realign, type JobChanges } from '#main/works/realign'
import { scopedGroups, unitsInScope } from '#main/works/realign-scope'
import { realignView } from '#main/works/realign-view'
import { say } from '#shared/words/message'

interface Proposal {
  readonly id: number
  readonly query: RealignQuery
  readonly snapshot: WorkSnapshot
  readonly asked: ReadonlySet<UnitId>
  readonly grouping: Grouping
}

/** What a job did, as it was committed; no operation when there was nothing to change. */
export interface Applied {
  readonly operation: Operation | null
  readonly skipped: number
}

/**
 * Alignments that were made anew and wait to be applied: one of each work. Nothing of them is in the project. What a
 * person does meanwhile stays, as with any job.
 */
export class Proposals {
  readonly #store: Store
  readonly #jobs: Jobs
  readonly #open = new Map<WorkId, Proposal>()
  #last = 0

  constructor(store: Store, jobs: Jobs) {
    this.#store = store
    this.#jobs = jobs
  }

  /** Aligns what the scope names again in a worker thread, and shows what would change; when it is stopped, so far. */
  async make(query: RealignQuery, options: JobOptions): Promise<RealignView> {
    const state = this.#store.load(query.work)
    const pivot = query.pivot ?? state.work.pivot ?? state.versions[0]?.id
    if (pivot === undefined) throw new Refusal('bad-argument', say('project.noVersion'))
    const asked = unitsInScope(state, query.scope)
    const snapshot = snapshotOf(state)
    const words = projectWords(
      this.#store,
      state.versions.map(({ lang }) => lang),
      query.work,
    )
    const present = snapshot.groups.map((members, n) => {
      const unit = snapshot.units[n]?.unit
      return { members, confidence: unit?.confidence ?? null, reasons: unit?.reasons ?? [] }
    })
    const groups = scopedGroups(snapshot, asked)
    const input = { work: snapshot.plain, ...groups, present, words }
    const grouping = await this.#jobs.run('align', input, options)
    const id = ++this.#last
    const proposal = { id, query, snapshot, asked, grouping }
    const now = this.#store.load(query.work)
    // New units of a proposal need ids that no unit has; they are not kept.
    let made = 0
    const { changes, skipped } = this.#changes(proposal, () => --made)
    this.#open.set(query.work, proposal)
    return {
      ...{ proposal: id, work: query.work, done: grouping.done ?? 1, skipped },
      ...realignView(now, changes, pivot, asked),
    }
  }

  /** Commits a proposal as one operation, and forgets it. */
  apply(id: number): Applied {
    const proposal = this.#find(id)
    const { work, scope } = proposal.query
    const { changes, skipped } = this.#changes(proposal, () => this.#store.allocate('unit'))
    const done = proposal.grouping.done ?? 1
    const operation =
      changes.length === 0
        ? null
        : this.#store.commit({ kind: 'work.align', work, args: { scope, done, skipped } }, changes)
    this.#open.delete(work)
    return { operation, skipped }
  }

  /** Forgets a proposal; one that is not there any more is forgotten already. */
  drop(id: number): void {
    for (const [work, proposal] of this.#open) if (proposal.id === id) this.#open.delete(work)
  }

  #changes({ query, snapshot, asked, grouping }: Proposal, allocate: () => number): JobChanges {
    return realign(this.#store.load(query.work), snapshot, asked, grouping, allocate)
  }

  #find(id: number): Proposal {
    for (const proposal of this.#open.values()) if (proposal.id === id) return proposal
    throw new Refusal('not-found', say('project.proposalGone'))
  }
}
