import type { Store } from '#main/db/store'
import type { Change } from '#shared/ops/change'
import type { Command } from '#shared/ops/commands'
import { Refusal } from '#shared/errors'
import { plan } from '#shared/ops/plan'
import type { WorkState } from '#shared/ops/state'
import { commandOf, type Step } from '#support/random-work'
import { contextFor } from '#support/work'

/**
 * Plans the commands of random steps on a state, one after the other: `follow` gets the changes of each before they are
 * made and makes them. What is refused is passed over.
 */
export function planSteps(
  state: WorkState,
  steps: readonly Step[],
  follow: (changes: readonly Change[], command: Command) => void,
): void {
  for (const step of steps) {
    const command = commandOf(state, step)
    if (command === null) continue
    try {
      follow(plan(state, command, contextFor(state)), command)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

/** Does a random step in a project, undo and redo among them; returns why it was refused, or null when it was done. */
export function takeStep(store: Store, work: number, step: Step): Refusal | null {
  try {
    const command = commandOf(store.load(work), step)
    if (step.act === 'undo') store.undo(work)
    else if (step.act === 'redo') store.redo(work)
    else if (command !== null) {
      const context = { actor: 'ann', at: '2026-01-01T00:00:00Z', allocate: store.allocate.bind(store) }
      const changes = plan(store.load(work), command, context)
      store.commit({ kind: command.kind, work, args: command }, changes)
    }
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
