/**
 * Measures what an edit of each kind costs the checks of a large work, in milliseconds of processor time.
 *
 *   node tests/bench/check-edits.ts [BENCH] [--units 10000] [--rounds 15] [--only CATEGORY]
 *
 * The work has four versions, see `variedUnits`. A round is an edit at another place, seeded; each is checked by the same
 * `Checker`, as the window's is.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignerResources } from '#main/lexicons'
import { Checker } from '#shared/check/incremental'
import { CHECKED } from '#shared/check/registry'
import type { Members, PlainWork } from '#shared/plain'
import { variedUnits } from '#support/varied-units'
import { seededRandom } from '#support/random'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    units: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
})
const bench =
  positionals[0] ?? process.env['PARALLAX_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench')
const clean = join(bench, 'audit/dev/clean')
interface State {
  readonly work: PlainWork
  readonly groups: readonly Members[]
}

function run(units: number, rounds: number): void {
  let state: State = variedUnits(clean, units)
  const categories = CHECKED.filter((category) => values.only === undefined || category === values.only)
  const checker = new Checker({ ...alignerResources(), categories })
  let found = 0
  const check = ({ work, groups }: State): number => cpu(() => (found = checker.update(work, groups).length))
  const first = check(state)
  console.log(`${state.groups.length} units: first check ${(first / 1000).toFixed(1)} s, ${found} findings`)
  const random = seededRandom(1)
  for (const [name, edit] of Object.entries(EDITS)) {
    const times = Array.from({ length: rounds }, () => {
      state = edit(state, random)
      return check(state)
    }).sort((a, b) => a - b)
    const [median = 0, worst = 0] = [times[times.length >> 1], times.at(-1)]
    console.log(`${name.padEnd(16)} ${median.toFixed(0).padStart(6)} / ${worst.toFixed(0)} CPU-ms`)
  }
}

/** Milliseconds of processor time. */
function cpu(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

type Edit = (state: State, random: () => number) => State

const EDITS: Readonly<Record<string, Edit>> = {
  correct: ({ work, groups }, random) => {
    const [version, place] = [pick(work.versions.length, random), pick(groups.length, random)]
    const column = work.versions[version]?.segments ?? []
    const old = column[place]
    if (old === undefined) return { work, groups }
    const text = old.text.replace(/\p{L}+/u, 'Because 7').replace(/.$/u, '!')
    return { work: withSegments(work, version, column.with(place, { ...old, text })), groups }
  },
  'merge units': ({ work, groups }, random) => {
    const at = pick(groups.length - 1, random)
    const joined = (groups[at] ?? []).map((places, v) => [...places, ...(groups[at + 1]?.[v] ?? [])])
    return { work, groups: groups.toSpliced(at, 2, joined) }
  },
  'split unit': ({ work, groups }, random) => {
    const at = pick(groups.length, random)
    const unit = groups[at] ?? []
    const [gap, rest] = [
      unit.map((places, v) => (v === 1 ? places : [])),
      unit.map((places, v) => (v === 1 ? [] : places)),
    ]
    return { work, groups: groups.toSpliced(at, 1, rest, gap) }
  },
  'link unit': ({ work, groups }, random) => {
    const from = pick(groups.length - 1, random)
    const moved = groups[from]?.[2] ?? []
    const linked = groups
      .with(
        from,
        (groups[from] ?? []).map((places, v) => (v === 2 ? [] : places)),
      )
      .with(
        from + 1,
        (groups[from + 1] ?? []).map((places, v) => (v === 2 ? [...moved, ...places] : places)),
      )
    return { work, groups: linked }
  },
  'split segment': ({ work, groups }, random) => {
    const version = pick(work.versions.length, random)
    const column = work.versions[version]?.segments ?? []
    const place = pick(column.length, random)
    const old = column[place]
    if (old === undefined) return { work, groups }
    const half = old.text.length >> 1
    const parts = [old.text.slice(0, half), old.text.slice(half)].map((text) => ({ ...old, text }))
    const shifted = groups.map((members) =>
      members.map((places, v) =>
        v !== version
          ? places
          : places.flatMap((at) => (at < place ? [at] : at > place ? [at + 1] : [at, at + 1])),
      ),
    )
    return { work: withSegments(work, version, column.toSpliced(place, 1, ...parts)), groups: shifted }
  },
}

function pick(size: number, random: () => number): number {
  return Math.floor(random() * size)
}

function withSegments(
  work: PlainWork,
  version: number,
  segments: PlainWork['versions'][number]['segments'],
): PlainWork {
  return {
    ...work,
    versions: work.versions.map((own, v) => (v === version ? { ...own, segments } : own)),
  }
}

if (existsSync(clean)) run(Number(values.units), Number(values.rounds))
else console.log(`check-edits: skipped, no ${clean}`)
