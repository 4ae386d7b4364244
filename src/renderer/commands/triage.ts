import { patternOf, withIgnored } from '#shared/check/ignored'
import { SEVERITIES, type DivergenceState, type Severity } from '#shared/model'
import type { MqmType } from '#shared/mqm-types'
import { call } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { choose, chosenDivergence, decidable, meantDivergences } from '#renderer/commands/divergences'
import { cellAt } from '#renderer/commands/targets'
import { shownDivergences } from '#renderer/features/divergences/filter'
import { guard } from '#renderer/guard'
import { readDivergences } from '#renderer/reading'
import { runCommand } from '#renderer/running'
import { currentRow, currentWork, show, view, type Taken, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'

/** What a person says of divergences: confirmed, dismissed, how grave, of which type, a note; and one of their own. */

/** Decides on what is meant, and chooses the next of the list so that the eye can go on; true when it was done. */
export async function decide(state: DivergenceState, reason?: string): Promise<boolean> {
  const meant = meantDivergences(view()).map(({ id }) => id)
  const list = shownDivergences(view())
  const last = list.findLastIndex(({ id }) => meant.includes(id))
  if (meant.length === 0) return false
  const why = reason === undefined || reason === '' ? {} : { reason }
  const done = await runCommand({ kind: 'divergence.decide', divergences: meant, state, ...why }, 'stay')
  show({ writing: null })
  if (!done) return false
  show({ marked: new Set() })
  await guard(readDivergences)
  const { chosen } = view()
  if (shownDivergences(view()).some(({ id }) => id === chosen)) return true
  const rest = (from: readonly (typeof list)[number][]): (typeof list)[number] | undefined =>
    from.find(({ id }) => !meant.includes(id))
  const next = rest(list.slice(last + 1)) ?? rest(list.slice(0, Math.max(0, last)).toReversed())
  if (next !== undefined) await choose(next)
  return true
}

export async function grade(given: {
  readonly severity?: Severity | null
  readonly mqm?: MqmType | null
}): Promise<void> {
  const divergences = meantDivergences(view()).map(({ id }) => id)
  if (divergences.length === 0) return
  await runCommand({ kind: 'divergence.grade', divergences, ...given }, 'stay')
  await guard(readDivergences)
}

/** Keeps a note on the chosen divergence; true when it is as the text says. */
export async function note(text: string): Promise<boolean> {
  const chosen = chosenDivergence(view())
  show({ writing: null })
  if (chosen === null || text.trim() === chosen.note) return chosen !== null
  const done = await runCommand({ kind: 'divergence.note', divergence: chosen.id, text }, 'stay')
  await guard(readDivergences)
  return done
}

/**
 * Dismisses what is meant, and keeps all findings like it from being told again, in this work or in the whole project;
 * the panel of checks takes that back.
 */
async function ignoreAlike(everywhere: boolean): Promise<void> {
  const { work } = view()
  const meant = meantDivergences(view())
  if (work === null || meant.length === 0) return
  await decide('dismissed', everywhere ? t('divergences.ignoredEverywhere') : t('divergences.ignoredHere'))
  await guard(async () => {
    const { checks = {} } = await call('settings', {})
    const ignored = meant
      .map(({ category, evidence }) => patternOf(category, evidence, everywhere ? undefined : work))
      .reduce(withIgnored, checks.ignored ?? [])
    await call('changeSettings', { checks: { ...checks, ignored } })
  })
}

/** Takes what is selected, or else the whole segment under the cursor, as evidence of a divergence to be added. */
function take(): void {
  const now = view()
  const cell = cellAt(currentRow(now), now.cursor)
  const version = currentWork(now)?.versions[now.cursor.column]
  if (cell === null || version === undefined) return
  const [start, end] = now.selected ?? [0, cell.text.length]
  const taken: Taken = {
    ...{ segment: cell.segment, lang: version.lang, index: cell.index, start, end },
    text: cell.text.slice(start, end),
  }
  const others = (now.adding ?? []).filter(({ segment }) => segment !== cell.segment)
  show({ adding: [...others, taken], folded: { ...now.folded, divergences: false } })
}

/** Decides without a reason. */
async function decideNow(state: DivergenceState): Promise<void> {
  await decide(state)
}

/** Whether the evidence of a divergence can be laid side by side. */
function comparable(now: View): boolean {
  return (chosenDivergence(now)?.evidence.length ?? 0) > 1
}

const list = { group: 'Divergences', panes: ['divergences'] } as const

export const TRIAGE: readonly CommandEntry[] = [
  {
    ...list,
    id: 'divergence.confirm',
    keys: ['c'],
    can: decidable,
    run: () => decideNow('confirmed'),
  },
  {
    ...list,
    id: 'divergence.dismiss',
    opensField: true,
    keys: ['x'],
    can: decidable,
    run: () => show({ writing: 'reason' }),
  },
  {
    ...list,
    id: 'divergence.ignore',
    keys: ['i'],
    can: decidable,
    run: () => ignoreAlike(false),
  },
  {
    ...list,
    id: 'divergence.ignore.everywhere',
    keys: ['Shift+i'],
    can: decidable,
    run: () => ignoreAlike(true),
  },
  {
    ...list,
    id: 'divergence.corrected',
    keys: ['Shift+c'],
    can: decidable,
    run: () => decideNow('corrected'),
  },
  {
    ...list,
    id: 'divergence.reopen',
    keys: ['o'],
    can: (now) => meantDivergences(now).some(({ state }) => state !== 'open'),
    run: () => decideNow('open'),
  },
  ...SEVERITIES.map((severity, n): CommandEntry => ({
    ...list,
    id: `divergence.severity.${severity}`,
    keys: [String(n + 1)],
    can: decidable,
    run: () => grade({ severity }),
  })),
  {
    ...list,
    id: 'divergence.severity.own',
    keys: ['0'],
    can: (now) => meantDivergences(now).some(({ graded, typed }) => graded || typed),
    run: () => grade({ severity: null, mqm: null }),
  },
  {
    ...list,
    id: 'divergence.note',
    opensField: true,
    keys: ['m'],
    can: (now) => chosenDivergence(now) !== null,
    run: () => show({ writing: 'note' }),
  },
  {
    ...list,
    id: 'divergence.compare',
    keys: ['d'],
    can: comparable,
    run: () => show({ panel: view().panel === 'compare' ? null : 'compare' }),
  },
  {
    ...list,
    id: 'divergence.take',
    keys: ['$mod+d'],
    panes: ['grid', 'segment'],
    can: (now) => cellAt(currentRow(now), now.cursor) !== null,
    run: take,
  },
  {
    ...list,
    id: 'divergence.list',
    keys: ['F8'],
    whileTyping: true,
    panes: 'all',
    run: () => focusPane('divergences'),
  },
]
