import { expect } from 'vitest'
import { Refusal } from '#shared/errors'
import { inverse, type Change } from '#shared/ops/change'
import type { Command } from '#shared/ops/commands'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { contextFor, dump, rowsOf, type Sample } from './work.ts'

/**
 * Runs a command on a state, and checks what must hold for every command: the changes survive JSON, name
 * each row once, keep the indexes equal to those of a fresh state, leave the work whole, and their inverse
 * gives back what was there.
 */
export function run(state: WorkState, command: Command): readonly Change[] {
  const before = dump(state)
  const planned = plan(state, command, contextFor(state))
  expect(dump(state), 'a plan leaves the state alone').toEqual(before)
  const changes = JSON.parse(JSON.stringify(planned)) as Change[]
  expect(changes).toEqual(planned)
  expect(new Set(changes.map(({ table, id }) => `${table} ${id}`)).size).toBe(changes.length)

  state.apply(changes)
  const after = dump(state)
  expect(after).not.toEqual(before)
  assertWhole(state)
  state.apply(inverse(changes))
  expect(dump(state)).toEqual(before)
  state.apply(changes)
  expect(dump(state)).toEqual(after)
  return changes
}

/** Checks that a state is what a fresh one of its rows would be, and that its parts fit together. */
export function assertWhole(state: WorkState): void {
  expect(dump(state)).toEqual(dump(new WorkState(rowsOf(state))))
  const all = [...state.segments.keys()].sort((a, b) => a - b)
  const members = [...state.units.keys()].flatMap((id) => state.segmentsOf(id).map((segment) => segment.id))
  expect(
    members.sort((a, b) => a - b),
    'each segment is in one unit',
  ).toEqual(all)
  for (const unit of state.units.values()) {
    expect(state.segmentsOf(unit.id).length, `unit ${unit.id} holds a segment`).toBeGreaterThan(0)
    for (const { segments } of unit.conflicts) for (const id of segments) expect(all).toContain(id)
  }
  for (const { evidence } of state.divergences.values())
    for (const { segment } of evidence) expect(all).toContain(segment)
  for (const { id, text } of state.versions) {
    expect([...state.order(id)].sort((a, b) => a - b)).toEqual([...state.units.keys()].sort((a, b) => a - b))
    assertCovered(
      text,
      state.column(id).map((one) => state.segment(one).spans),
    )
  }
}

/** Checks that every character but white space is in exactly one of the lists of spans, each ascending. */
function assertCovered(text: string, lists: readonly (readonly (readonly [number, number])[])[]): void {
  const seen = new Uint8Array(text.length)
  for (const spans of lists) {
    let last = -1
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1
      last = end
    }
  }
  const wrong = [...seen.keys()].filter((at) =>
    text.charAt(at).trim() === '' ? (seen[at] ?? 0) > 1 : seen[at] !== 1,
  )
  expect(wrong).toEqual([])
}

/** Checks that a command is refused with a code and a message, and that the state is as it was. */
export function expectRefusal(state: WorkState, command: Command, code: string, message: RegExp): void {
  const before = dump(state)
  try {
    plan(state, command, contextFor(state))
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ code })
    expect((error as Refusal).message).toMatch(message)
    expect((error as Refusal).message).not.toContain('\n')
    expect(dump(state)).toEqual(before)
    return
  }
  throw new Error(`${command.kind} was not refused`)
}

/** The units of a state in the order of its first version, each as `zh0 zh1 | tr0`. */
export function shape(state: WorkState): string[] {
  const pivot = state.versions[0]?.id ?? -1
  return state.order(pivot).map((unit) =>
    state.versions
      .map(({ id, lang }) =>
        state
          .segmentsOf(unit)
          .filter(({ version }) => version === id)
          .map((segment) => `${lang}${state.indexOf(segment.id)}`)
          .join(' '),
      )
      .join(' | '),
  )
}

export function stateOf({ rows }: Sample): WorkState {
  return new WorkState(rows)
}
