import type { JobQuery, RunResult } from '#shared/api'
import type { SegmentId } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { refresh } from '#renderer/reading'
import { currentWork, say, show, view } from '#renderer/store'

/** Runs commands, undo, redo and jobs, and shows what came of them. */

/** Where the cursor belongs after a command: on what it changed and in it on a segment, or where it is. */
export type Landing = SegmentId | 'stay' | undefined

const running = new Set<Promise<boolean>>()

/**
 * Runs a command (or undo, redo) and shows its outcome: what was done in the status line, the rows as they are
 * now, and the cursor where it belongs. A failure is said, and thrown no further; the value tells.
 */
export function perform(run: () => Promise<RunResult>, landing?: Landing): Promise<boolean> {
  const whole = performNow(run, landing).finally(() => running.delete(whole))
  running.add(whole)
  return whole
}

async function performNow(run: () => Promise<RunResult>, landing: Landing): Promise<boolean> {
  let done = false
  await guard(async () => {
    const result = await run()
    done = true
    if (landing === 'stay') await refresh(result.seq)
    else {
      show({ anchor: null, picked: [] })
      await refresh(result.seq, result.unit, landing)
    }
    say(outcome(result))
  })
  return done
}

/** Runs one command. */
export function runCommand(command: Command, landing?: Landing): Promise<boolean> {
  return perform(() => call('run', command), landing)
}

/** Runs undo or redo in the open work. */
export async function unwind(way: 'undo' | 'redo'): Promise<void> {
  const work = currentWork(view())
  if (work !== null) await perform(() => call(way, { work: work.id }))
}

/** Starts aligning or checking; edits go on meanwhile, and what is done is read again when it is committed. */
export async function startJob(kind: JobQuery['kind']): Promise<void> {
  const { work } = view()
  if (work === null) return
  await guard(async () => {
    const result = await call('job', { kind, work })
    await refresh(result.seq)
    say(outcome(result))
  })
}

/** Resolves when no command is on its way. */
export async function idle(): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}

/** Whether a command of this window is on its way. */
export function isRunning(): boolean {
  return running.size > 0
}

function outcome({ label, skipped }: RunResult): string {
  const said = label.charAt(0).toUpperCase() + label.slice(1)
  return skipped === 0 ? said : `${said}. ${skipped} kept as you changed them meanwhile.`
}
