/**
 * Measures what checking anew costs after an edit of each kind in a large work, in milliseconds of processor time and of
 * the clock: median, 95th percentile, worst.
 *
 *   node tests/bench/check-edits.ts [BENCH] [--units 10000] [--rounds 40] [--only CATEGORY] [--edit NAME]... [--verify]
 *
 * The work has four versions, see `variedUnits`. A round is a command at another place, seeded. What is measured is what
 * the window's program does of itself after it: tell the checker what changed, check, tell what is found, and work out
 * the changes of divergences; in one thread, with the two messages copied as between threads. `--verify` checks the work
 * anew in the end, and fails where that finds anything else.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LiveChecker } from '#main/rechecks/live-checker'
import { atOnce } from '#support/at-once'
import { liveEdits, liveStart } from '#main/rechecks/live-work'
import { OpenDivergences } from '#main/rechecks/open-divergences'
import { CHECKED } from '#shared/check/registry'
import type { CheckSettings } from '#shared/check/settings'
import type { Segment, Unit, Version } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { seededRandom } from '#support/random'
import { variedUnits } from '#support/varied-units'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    units: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '40' },
    only: { type: 'string' },
    edit: { type: 'string', multiple: true },
    verify: { type: 'boolean', default: false },
  },
})
const bench =
  positionals[0] ?? process.env['PARALLAX_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench')
const clean = join(bench, 'audit/dev/clean')

interface Cost {
  readonly cpu: number
  readonly clock: number
}

function run(units: number, rounds: number): void {
  const state = workOf(units)
  const off = CHECKED.filter((category) => values.only !== undefined && category !== values.only)
  const settings: CheckSettings = {
    categories: Object.fromEntries(off.map((category) => [category, { on: false }])),
  }
  const checker = new LiveChecker(atOnce(liveStart(state)), { settings, glossary: [] })
  const divergences = new OpenDivergences(state)
  let ids = 10 * state.segments.size
  const allocate = (): number => ++ids
  const first = measured(() => divergences.hear(checker.follow()))
  const found = divergences.changes(allocate)
  state.apply(found)
  divergences.follow(found)
  divergences.changes(allocate)
  console.log(
    `${state.units.size} units: first check ${(first.cpu / 1000).toFixed(1)} s, ${found.length} findings`,
  )
  const random = seededRandom(1)
  const pick = <T>(all: readonly T[]): T => {
    const one = all[Math.floor(random() * all.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  for (const [name, command] of Object.entries(COMMANDS)) {
    if (values.edit !== undefined && !values.edit.some((wanted) => name.startsWith(wanted))) continue
    const costs: Cost[] = []
    let rows = 0
    while (costs.length < rounds) {
      const wanted = command(state, pick)
      if (wanted === null) continue
      const changes = plan(state, wanted, { actor: 'ann', at: '2026-01-01T00:00:00Z', allocate })
      state.apply(changes)
      divergences.follow(changes)
      costs.push(
        measured(() => {
          const edits = structuredClone(liveEdits(state, changes)) ?? []
          divergences.hear(structuredClone(checker.follow(edits)))
          const due = divergences.changes(allocate)
          rows += due.length
          state.apply(due)
          divergences.follow(due)
          divergences.changes(allocate)
        }),
      )
    }
    const of = (kind: keyof Cost): string => {
      const sorted = costs.map((cost) => cost[kind]).sort((a, b) => a - b)
      const at = (part: number): string => (sorted[Math.ceil(part * sorted.length) - 1] ?? 0).toFixed(0)
      return `${at(0.5)} / ${at(0.95)} / ${at(1)}`.padStart(18)
    }
    const changed = `${(rows / rounds).toFixed(0)} rows`
    console.log(`${name.padEnd(16)} ${of('cpu')} CPU-ms ${of('clock')} ms ${changed.padStart(10)}`)
  }
  if (values.verify) {
    const anew = new OpenDivergences(state)
    anew.hear(new LiveChecker(atOnce(liveStart(state)), { settings, glossary: [] }).follow())
    const due = anew.changes(allocate)
    console.log(`checked anew: ${due.length} divergences would be others`)
    if (due.length > 0) process.exitCode = 1
  }
}

function measured(action: () => unknown): Cost {
  const [before, start] = [process.cpuUsage(), performance.now()]
  action()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e3, clock: performance.now() - start }
}

type Pick = <T>(all: readonly T[]) => T

const anySegment = (state: WorkState, pick: Pick): Segment =>
  state.segment(pick(state.column(pick(state.versions).id)))
const pivotOf = (state: WorkState): number => state.versions[0]?.id ?? -1

const COMMANDS: Readonly<Record<string, (state: WorkState, pick: Pick) => Command | null>> = {
  correct: (state, pick) => {
    const segment = anySegment(state, pick)
    const text = state
      .textOf(segment)
      .replace(/\p{L}+/u, 'Because 7')
      .replace(/.$/u, '!')
    return { kind: 'segment.correct', segment: segment.id, text }
  },
  'merge units': (state, pick) => {
    const order = state.order(pivotOf(state))
    const at = state.rowOf(pick(order), pivotOf(state))
    const units = order.slice(at, at + 2)
    return units.length < 2 ? null : { kind: 'unit.merge', units }
  },
  'split unit': (state, pick) => {
    const unit = pick(state.order(pivotOf(state)))
    const members = state.segmentsOf(unit)
    const out = members.filter(({ version }) => version === state.versions[1]?.id).map(({ id }) => id)
    return out.length === 0 || out.length === members.length
      ? null
      : { kind: 'unit.split', unit, segments: out }
  },
  'link a segment': (state, pick) => {
    const order = state.order(pivotOf(state))
    const at = state.rowOf(pick(order), pivotOf(state))
    const [from, to] = [order[at], order[at + 1]]
    const segment = from === undefined ? undefined : state.segmentsOf(from).at(-1)
    return segment === undefined || to === undefined
      ? null
      : { kind: 'segment.move', segment: segment.id, to }
  },
  'split segment': (state, pick) => {
    const { id, spans, correction } = anySegment(state, pick)
    const [start, end] = spans[0] ?? [0, 0]
    if (correction !== null || end - start < 4) return null
    return { kind: 'segment.split', segment: id, at: (start + end) >> 1 }
  },
  'join segments': (state, pick) => {
    const segment = anySegment(state, pick)
    const next = state.column(segment.version)[state.indexOf(segment.id) + 1]
    return next === undefined ? null : { kind: 'segment.join', segments: [segment.id, next] }
  },
}

/** The units as a work. */
function workOf(units: number): WorkState {
  const { work, groups } = variedUnits(clean, units)
  const unitOf = work.versions.map(() => new Map<number, number>())
  groups.forEach((members, unit) =>
    members.forEach((places, version) => places.forEach((place) => unitOf[version]?.set(place, unit + 1))),
  )
  const [versions, segments] = [new Array<Version>(), new Array<Segment>()]
  let lone = groups.length
  work.versions.forEach(({ lang, segments: own }, place) => {
    const id = place + 1
    let start = 0
    own.forEach(({ text, paragraph, kind }, n) => {
      segments.push({
        ...{ id: segments.length + 1, version: id, unit: unitOf[place]?.get(n) ?? ++lone, paragraph, kind },
        ...{ spans: [[start, start + text.length]], correction: null },
      })
      start += text.length + 1
    })
    versions.push({
      ...{ id, work: 1, place, lang, title: '', about: {}, file: `${lang}.txt`, sha256: '00' },
      imported: { format: 'text', encoding: 'utf-8', parts: [], warnings: [] },
      text: own.map(({ text }) => `${text}\n`).join(''),
    })
  })
  const rows = Array.from({ length: lone }, (_, n): Unit => ({
    ...{ id: n + 1, work: 1, state: 'unreviewed', origin: 'aligned', confidence: 0.9 },
    ...{ reasons: [], conflicts: [], note: '' },
  }))
  const [name, title] = ['large', 'Large']
  return new WorkState({
    work: { id: 1, name, title, about: {}, relations: [], pivot: 1 },
    ...{ versions, units: rows, segments, divergences: [] },
  })
}

if (existsSync(clean)) run(Number(values.units), Number(values.rounds))
else console.log(`check-edits: skipped, no ${clean}`)
