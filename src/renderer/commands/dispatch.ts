import type { CommandEntry } from '#renderer/commands/command'
import { can, commandOf } from '#renderer/commands/registry'
import { dropHeld } from '#renderer/commands/type-ahead'
import { guard } from '#renderer/guard'
import { ran } from '#renderer/commands/ran'
import { idle, isRunning } from '#renderer/running'
import { useView, view, type View } from '#renderer/store'
import type { JobName } from '#shared/job-name'

/**
 * Runs commands one after the other. What a command acts on is read when it begins, so a key that was pressed
 * while the one before is still on its way acts on what that one left: `D D` moves a segment by two units. So it does
 * after what was done by hand: a note that was left, a segment that was dragged.
 */

const waiting: (() => Promise<void> | void)[] = []
let busy = false

/** Runs a command now, or after those that wait; not at all if by then there is nothing for it to do. */
export function dispatch(command: CommandEntry): void {
  if (command.atOnce === true) {
    if (can(command)) void runNow(command)
    return
  }
  inTurn(() => {
    if (can(command)) return runNow(command)
    if (command.opensField === true) dropHeld()
    return undefined
  })
}

/** Does what is no command of its own, such as what a form is for, in its turn among the commands. */
export function inTurn(work: () => Promise<void> | void): void {
  waiting.push(work)
  if (!busy) void drain()
}

export function runById(id: string): void {
  dispatch(commandOf(id))
}

/** Whether something is on its way, so that what is possible may be about to change. */
export function isBusy(): boolean {
  return busy || isRunning()
}

async function drain(): Promise<void> {
  busy = true
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const work = next
    if (isRunning()) await untilDoneOrLong(idle())
    await untilDoneOrLong(guard(async () => work()))
  }
  busy = false
}

async function runNow(command: CommandEntry): Promise<void> {
  await guard(async () => command.run())
  ran(command.id)
}

/** What the program calls a command that changes so many rows that it tells how far it is. */
const LONG: readonly JobName[] = ['edit', 'undo', 'redo']

/**
 * Resolves when a command is done, or when it is told of as a long one: one goes on meanwhile, and what changes anything waits
 * in the program.
 */
async function untilDoneOrLong(work: Promise<void>): Promise<void> {
  let end = (): void => undefined
  const long = new Promise<void>((resolve) => {
    const look = ({ jobs }: View): void => {
      if (jobs.some(({ label }) => LONG.includes(label))) resolve()
    }
    end = useView.subscribe(look)
    look(view())
  })
  await Promise.race([work, long])
  end()
}
