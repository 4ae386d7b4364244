import type { JobQuery, RunResult } from '#shared/api'
import type { SegmentId } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import { call } from '#renderer/api'
import { wantSeq } from '#renderer/features/grid/pages'
import { guard } from '#renderer/guard'
import { asksShown, isOfNow, refresh } from '#renderer/reading'
import { operationWords } from '#renderer/commands/operation-words'
import { currentRow, currentWork, say, show, view } from '#renderer/store'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** Runs commands, undo, redo and jobs, and shows what came of them. */

/**
 * Where the cursor belongs after a command: on what it changed and in it on a segment, or where it is; `near` goes to
 * the segment unless that came to stand far from here.
 */
export type Landing = SegmentId | 'stay' | { readonly near: SegmentId } | undefined

/** Rows over which the eye follows what goes away from the cursor. */
const NEAR = 3

const running = new Set<Promise<boolean>>()
/** The last operation that was told of while a command was on its way: its own, or another. */
let heard = 0

/** Takes note of an operation, which rows are to have seen once no command is on its way. */
export function heardMeanwhile(seq: number): void {
  heard = Math.max(heard, seq)
}

/**
 * Runs a command (or undo, redo) and shows its outcome: what was done in the status line, the rows as they are
 * now, and the cursor where it belongs. A failure is said, and thrown no further; the value tells.
 */
export function perform(run: () => Promise<RunResult>, landing?: Landing): Promise<boolean> {
  const whole = performNow(run, landing).finally(() => {
    running.delete(whole)
    // What others did meanwhile.
    if (!isRunning()) show({ pages: wantSeq(view().pages, heard) })
  })
  running.add(whole)
  return whole
}

async function performNow(run: () => Promise<RunResult>, landing: Landing): Promise<boolean> {
  let done = false
  const { work } = view()
  await guard(async () => {
    const result = await run()
    done = true
    // Who opened another work meanwhile stays in it.
    const stays = landing === 'stay' || view().work !== work
    if (!stays) show({ anchor: null, picked: [] })
    const away = typeof landing === 'object' && !stays ? await farRow(result) : null
    if (stays || away !== null) await refresh(result.seq, undefined, result.shown)
    else {
      const segment = typeof landing === 'object' ? landing.near : landing
      await refresh(result.seq, { unit: result.unit, segment }, result.shown)
    }
    say(
      away === null ? outcome(result) : t('status.standsAt', { done: outcome(result), unit: ordinal(away) }),
    )
  })
  return done
}

/** The row of what was changed, where it is not near the cursor's; else null. */
async function farRow({ unit, shown }: RunResult): Promise<number | null> {
  const { work, pivot, cursor } = view()
  if (unit === null || work === null || pivot === null) return null
  const told = shown !== undefined && isOfNow(shown, false) ? shown.unit : null
  const row = told ?? (await call('place', { work, pivot, unit }))
  return Math.abs(row - cursor.row) > NEAR ? row : null
}

/** Runs one command; the log names units by the numbers that are seen now, unless it says whose. */
export function runCommand(command: Command, landing?: Landing): Promise<boolean> {
  const { pivot } = view()
  return perform(() => call('run', { ...(pivot !== null && { pivot }), ...command, ...asksShown() }), landing)
}

/** Runs undo or redo in the open work. */
export async function unwind(way: 'undo' | 'redo'): Promise<void> {
  const { cursor } = view()
  const work = currentWork(view())
  const unit = currentRow(view())?.unit
  const at = unit === undefined ? {} : { at: { unit, segment: cursor.segment } }
  if (work !== null) await perform(() => call(way, { work: work.id, ...at, ...asksShown() }))
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

function outcome({ kind, name, label, skipped }: RunResult): string {
  const said = saidOf(kind, name) ?? label
  return skipped === 0 ? said : t('status.skipped', { done: said, count: skipped })
}

function saidOf(kind: RunResult['kind'], name: RunResult['name']): string | null {
  if (kind === 'undo' || kind === 'redo') return name === null ? null : operationWords(name, kind)
  return name === null ? t('operations.unchanged', { what: t(`operations.${kind}`) }) : operationWords(name)
}
