import { expect, it } from 'vitest'
import { LiveChecker } from '#main/rechecks/live-checker'
import { atOnce } from '#support/at-once'
import { liveEdits, liveStart } from '#main/rechecks/live-work'
import { plan } from '#shared/ops/plan'
import type { Command } from '#shared/ops/commands'
import { WorkState } from '#shared/ops/state'
import { reasonOf } from '#support/reason'
import { sampleWork } from '#support/work'

const RULES = { settings: {}, glossary: [] }
const says = (language: 'en' | 'ru'): string =>
  language === 'en' ? 'It published 34 reports.' : 'Оно опубликовало 44 доклада.'

/** A work of which each unit says the same wrong number. */
function alike(units: number): WorkState {
  const all = [...Array(units).keys()]
  const { rows } = sampleWork(
    { en: all.map(() => says('en')), ru: all.map(() => says('ru')) },
    all.map((n) => [[n], [n]]),
  )
  return new WorkState(rows)
}

function told(checker: LiveChecker, state: WorkState): Map<string, string> {
  const found = new Map(checker.follow().came.map((one) => [one.key, reasonOf(one)]))
  const follow = (command: Command): void => {
    let id = 1000
    const context = { actor: 'ann', at: '2026-01-01T00:00:00Z', allocate: () => ++id }
    const changes = plan(state, command, context)
    state.apply(changes)
    const { gone, came } = checker.follow(liveEdits(state, changes) ?? [])
    for (const key of gone) found.delete(key)
    for (const one of came) found.set(one.key, reasonOf(one))
  }
  const [first = -1] = state.column(1)
  const [unit] = state.order(1)
  follow({ kind: 'unit.exclude', units: [unit ?? -1], excluded: true })
  follow({ kind: 'segment.correct', segment: first, text: 'It published 35 reports.' })
  return found
}

it('tells of the segments that are left, where those beside them said the same and come to stand in their places', () => {
  const state = alike(4)
  const found = told(new LiveChecker(atOnce(liveStart(state)), RULES), state)
  const anew = new LiveChecker(atOnce(liveStart(state)), RULES).follow()
  expect([...found].sort()).toEqual(anew.came.map((one) => [one.key, reasonOf(one)]).sort())
  expect(found.size).toBeGreaterThan(0)
})
