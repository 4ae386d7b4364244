import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inSlices } from '#main/rechecks/in-slices'
import { atOnce } from '#support/at-once'
import { liveStart } from '#main/rechecks/live-work'
import { WorkState } from '#shared/ops/state'
import { sampleWork } from '#support/work'

/** Each part is a turn. */
const SLOW = { isOver: true, rest: () => setImmediate() }

/** A work that is told in several parts. */
function longWork(): WorkState {
  const all = [...Array(1200).keys()]
  const { rows } = sampleWork(
    { en: all.map((n) => `It is ${n}.`), ru: all.map((n) => `Это ${n}.`) },
    all.map((n) => [[n], [n]]),
  )
  return new WorkState(rows)
}

it('tells a checker of a work in parts, with all else in between, as it would at once', async () => {
  const state = longWork()
  let between = 0
  const start = await inSlices(liveStart(state), () => ++between > 0, SLOW)
  expect(between).toBe(4)
  expect(start).toEqual(atOnce(liveStart(state)))
  expect(start?.edits.map(({ now }) => now.length)).toEqual([1200, 1200])
})

it('tells no more of a work that changed meanwhile', async () => {
  let changed = false
  const told = inSlices(liveStart(longWork()), () => !changed, SLOW)
  await setImmediate()
  changed = true
  expect(await told).toBeNull()
})
