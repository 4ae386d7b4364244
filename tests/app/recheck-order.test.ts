import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store } from '#main/db/store'
import type { Jobs } from '#main/jobs/run-job'
import type { TaskInput, TaskName, TaskOutput } from '#main/jobs/tasks'
import { LiveChecker, type LiveChanges } from '#main/rechecks/live-checker'
import { Rechecks } from '#main/rechecks/rechecks'
import { divergenceViews } from '#main/views/divergences'
import { snapshotOf } from '#main/works/plain'
import { recheck } from '#main/works/recheck'
import { withoutExcluded } from '#main/works/without-excluded'
import { alignerResources } from '#main/lexicons'
import { checkRules } from '#main/works/check-rules'
import { checkWork } from '#shared/check/check'
import type { Divergence } from '#shared/model'
import { isPersons } from '#shared/ops/divergence-persons'
import type { WorkReader } from '#shared/ops/state'
import { importRows, openWithDatabase, temporaryFolder } from '#support/project'
import { anySteps, anyWork, type Step } from '#support/random-work'
import { takeStep } from '#support/take-steps'

/** The thread of the checker as if it were slow: what it finds is told when the test says so, in its order. */
class SlowThread {
  readonly #answers: (() => void)[] = []
  #checker: LiveChecker | null = null

  readonly jobs: Jobs = {
    run: <N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> => {
      // Of the tasks only these two are asked for, with their own input and output.
      const found = this.#check(name, input as TaskInput<'beginChecks'> & TaskInput<'followChecks'>)
      return new Promise((resolve) => this.#answers.push(() => resolve(found as TaskOutput<N>)))
    },
    close: () => Promise.resolve(),
  }

  #check(name: TaskName, input: TaskInput<'beginChecks'> & TaskInput<'followChecks'>): LiveChanges {
    if (name === 'followChecks' && this.#checker !== null) return this.#checker.follow(input)
    this.#checker = new LiveChecker(input.start, input.rules)
    return this.#checker.follow()
  }

  /** Tells so many answers, the oldest first, and lets them be taken in. */
  async answer(count: number): Promise<void> {
    await setImmediate()
    for (const answer of this.#answers.splice(0, count)) answer()
    await setImmediate()
    await setImmediate()
  }

  async answerAll(): Promise<void> {
    do await this.answer(Infinity)
    while (this.#answers.length > 0)
  }
}

const ignore = (): void => undefined

/** What a check of the whole work would do to its divergences: nothing, where they are up to date. */
function due(store: Store, work: number): number {
  const state = store.load(work)
  const snapshot = withoutExcluded(snapshotOf(state))
  const rules = checkRules(store.settings())
  const findings = checkWork(snapshot.plain, snapshot.groups, { ...alignerResources(), ...rules, work })
  return recheck(state, snapshot, findings, () => -1).changes.length
}

const persons = (state: WorkReader): Divergence[] =>
  [...state.divergences.values()].filter(isPersons).sort((a, b) => a.id - b.id)

/** What is a person's of a work: all but what the checks found. */
function decided(state: WorkReader): unknown {
  const byId = <T extends { readonly id: number }>(rows: ReadonlyMap<number, T>): T[] =>
    [...rows.values()].sort((a, b) => a.id - b.id)
  return structuredClone({
    work: state.work,
    units: byId(state.units),
    segments: byId(state.segments),
    divergences: persons(state),
  })
}

/** Each place of a person's divergence is told as stale exactly where its text is not there any more. */
function expectStaleShown(state: WorkReader): void {
  const pivot = state.versions[0]?.id ?? -1
  const views = new Map(divergenceViews(state, pivot).map((view) => [view.id, view]))
  for (const { id, evidence } of persons(state))
    expect(views.get(id)?.evidence.map(({ stale }) => stale)).toEqual(
      evidence.map(({ segment, start, end, text }) => {
        const row = state.segments.get(segment)
        return row === undefined || state.textOf(row).slice(start, end) !== text
      }),
    )
}

/** Undo is never refused but where there is nothing to be taken back. */
function doStep(store: Store, work: number, step: Step): void {
  const refused = takeStep(store, work, step)
  const takesBack = step.act === 'undo' || step.act === 'redo'
  if (refused !== null && takesBack && !refused.code.startsWith('nothing-to-')) throw refused
}

it('are what a check of the whole work finds, and undo goes all the way, however late the checks answer', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      anyWork,
      anySteps,
      fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 9), { minLength: 40, maxLength: 40 }),
      async (rows, steps, late) => {
        const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
        importRows(store, rows)
        const work = rows.work.id
        const thread = new SlowThread()
        const rechecks = new Rechecks(store, ignore, ignore, thread.jobs)
        store.watcher = (...commit) => rechecks.committed(...commit)
        const start = decided(store.load(work))
        for (const [n, step] of steps.entries()) {
          doStep(store, work, step)
          if (n === 20) {
            store.changeSettings({ checks: { categories: { typography: { on: false } } } })
            rechecks.forget()
            rechecks.opened(store.load(work))
          }
          await thread.answer(late[n] ?? 0)
        }
        const settled = async (): Promise<void> => {
          await thread.answerAll()
          expect(store.isUnchecked(work)).toBe(false)
          expect(due(store, work)).toBe(0)
          expectStaleShown(store.load(work))
        }
        if (store.isUnchecked(work)) {
          rechecks.opened(store.load(work))
          await settled()
        }
        found += store.load(work).divergences.size
        const end = decided(store.load(work))
        let taken = 0
        for (; store.histories.of(work).undo !== null; taken++) {
          store.undo(work)
          await thread.answer(late[taken] ?? 0)
        }
        expect(decided(store.load(work))).toEqual(start)
        if (taken > 0) await settled()
        for (; taken > 0; taken--) {
          store.redo(work)
          await thread.answer(late[taken] ?? 0)
        }
        expect(decided(store.load(work))).toEqual(end)
        if (store.isUnchecked(work)) await settled()
        await rechecks.close()
        db.close()
      },
    ),
    { seed: 20261122, numRuns: 10 },
  )
  expect(found).toBeGreaterThan(100)
})
