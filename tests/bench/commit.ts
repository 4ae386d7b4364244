/**
 * What a commit of one command costs on a large work, and what opening, importing and undoing it cost.
 *
 *   node tests/bench/commit.ts [--units 10000] [--rounds 200] [--dir DIR]
 *
 * Makes a project of one work in 4 versions (a segment a unit and version, and a few gaps) in a temporary
 * folder of DIR (default: the system's), then times each kind of command: planning it, committing it (the
 * disk included: every commit is synchronised), and the first order of the units afterwards. Milliseconds,
 * median and 95th percentile.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openProject, type Store } from '#main/db/store'
import type { Command } from '#shared/ops/commands'
import { plan } from '#shared/ops/plan'
import type { WorkState } from '#shared/ops/state'
import { largeWork, VERSIONS } from '#support/large-work'

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '200' },
    dir: { type: 'string', default: tmpdir() },
  },
})
const units = Number(values.units)
const rounds = Number(values.rounds)
const WORK = 1

function run(file: string): void {
  const rows = once('make the rows', () => largeWork(units))
  let store = once('open a new project', () => openProject(file, { create: true, actor: 'bench' }))
  once('import', () => store.commit({ kind: 'work.import', work: WORK, args: null }, rows))
  once('close', () => store.close())
  console.log(`${'file'.padEnd(22)} ${(statSync(file).size / 1e6).toFixed(1).padStart(9)} MB`)
  store = once('open', () => openProject(file, { actor: 'bench' }))
  const state = once('load', () => store.load(WORK))
  once('first order', () => state.order(1))
  once('counts', () => store.counts.of(WORK))
  once('counts again', () => store.counts.of(WORK))
  console.log(
    `\n${state.units.size} units, ${state.segments.size} segments; ${rounds} rounds; ms, median / p95`,
  )
  console.log(
    `${'command'.padEnd(18)}${['plan', 'commit', 'undo', 'order'].map((name) => name.padStart(18)).join('')}`,
  )
  for (const [name, make] of Object.entries(COMMANDS)) measure(store, name, make)
  store.close()
}

/** For each command, one of it that applies to row `n` of the state. */
const COMMANDS: Readonly<Record<string, (state: WorkState, n: number) => Command>> = {
  'unit.merge': (state, n) => ({ kind: 'unit.merge', units: [unitAt(state, n), unitAt(state, n + 1)] }),
  'unit.split': (state, n) => {
    const unit = unitAt(state, n)
    return {
      kind: 'unit.split',
      unit,
      segments: state
        .segmentsOf(unit)
        .slice(1)
        .map(({ id }) => id),
    }
  },
  'segment.move': (state, n) => {
    const segment = state.segmentsOf(unitAt(state, n)).at(-1)?.id ?? -1
    return { kind: 'segment.move', segment, to: unitAt(state, n + 1) }
  },
  'segment.split': (state, n) => {
    const segment = state.segmentsOf(unitAt(state, n))[0]
    return { kind: 'segment.split', segment: segment?.id ?? -1, at: (segment?.spans[0]?.[0] ?? 0) + 8 }
  },
  'segment.correct': (state, n) => {
    const segment = state.segmentsOf(unitAt(state, n))[0]?.id ?? -1
    return { kind: 'segment.correct', segment, text: `Corrected ${n}.` }
  },
  'unit.review': (state, n) => ({ kind: 'unit.review', units: [unitAt(state, n)], state: 'accepted' }),
}

function unitAt(state: WorkState, row: number): number {
  return state.order(1)[row] ?? -1
}

/** Each round does a command at another row, undoes it, and so leaves the work as it was. */
function measure(store: Store, name: string, make: (state: WorkState, n: number) => Command): void {
  const state = store.load(WORK)
  const times: Record<'plan' | 'commit' | 'undo' | 'order', number[]> = {
    plan: [],
    commit: [],
    undo: [],
    order: [],
  }
  const context = { actor: 'bench', at: new Date().toISOString(), allocate: store.allocate.bind(store) }
  // Rows whose unit and next unit are whole, spread over the work.
  const whole = Array.from({ length: units - 1 }, (_, n) => n).filter((n) =>
    [n, n + 1].every((row) => state.segmentsOf(unitAt(state, row)).length === VERSIONS),
  )
  for (let round = 0; round < rounds; round++) {
    const command = make(state, whole[Math.floor((round * whole.length) / rounds)] ?? 0)
    const changes = timed(times.plan, () => plan(state, command, context))
    timed(times.commit, () => store.commit({ kind: command.kind, work: WORK, args: command }, changes))
    timed(times.order, () => state.order(1))
    timed(times.undo, () => store.undo(WORK))
  }
  const columns = (['plan', 'commit', 'undo', 'order'] as const).map((part) =>
    `${percentile(times[part], 0.5).toFixed(3)} / ${percentile(times[part], 0.95).toFixed(3)}`.padStart(18),
  )
  console.log(`${name.padEnd(18)}${columns.join('')}`)
}

function timed<T>(times: number[], act: () => T): T {
  const start = performance.now()
  const result = act()
  times.push(performance.now() - start)
  return result
}

function once<T>(name: string, act: () => T): T {
  const times: number[] = []
  const result = timed(times, act)
  console.log(`${name.padEnd(22)} ${(times[0] ?? 0).toFixed(1).padStart(9)} ms`)
  return result
}

function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

const folder = mkdtempSync(join(values.dir, 'parallax-commit-'))
try {
  run(join(folder, 'bench.parallax'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
