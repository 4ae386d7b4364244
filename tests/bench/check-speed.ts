/**
 * Measures how many units the checks look at in a second of processor time, and what an edit costs.
 *
 *   node tests/bench/check-speed.ts [BENCH] [--units 10000] [--pair zh-en] [--edits 5] [--whole]
 *
 * The work is the documents of BENCH `align/dev` in that pair one after another, with their true links, as far as they
 * go. Without `--whole` each check runs alone on a fresh work, and the three slowest are named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignerResources } from '#main/lexicons'
import { Checker } from '#shared/check/incremental'
import { CHECKED, type CheckedCategory } from '#shared/check/registry'
import { readLinks } from '#shared/exchange/links'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'
import { segmentLines } from '#shared/segment/lines'
import { render } from '#shared/text/render'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    units: { type: 'string', default: '10000' },
    pair: { type: 'string', default: 'zh-en' },
    edits: { type: 'string', default: '5' },
    whole: { type: 'boolean', default: false },
  },
})
const bench =
  positionals[0] ?? process.env['PARALLAX_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench')
const data = join(bench, 'align/dev')
const resources = alignerResources()
if (existsSync(data)) run(Number(values.units), values.pair)
else console.log(`check-speed: skipped, no ${data}`)

function run(wanted: number, pair: string): void {
  const langs = pair.split('-')
  if (!values.whole) {
    const rates = CHECKED.map((category) => ({
      category,
      rate: measure(langs, wanted, [category]).rate,
    }))
    rates.sort((a, b) => a.rate - b.rate)
    for (const { category, rate } of rates)
      console.log(`${category.padEnd(14)} ${Math.round(rate)} units/CPU-s`)
    const slowest = rates.slice(0, 3).map(({ category }) => category)
    console.log(`slowest: ${slowest.join(', ')}`)
  }
  const { units, rate, edits } = measure(langs, wanted)
  console.log(`all together: ${Math.round(rate)} units/CPU-s (${units} units, ${pair})`)
  console.log(`an edit: ${edits.map((ms) => ms.toFixed(0)).join(', ')} CPU-ms`)
}

function measure(
  langs: readonly string[],
  wanted: number,
  categories?: readonly CheckedCategory[],
): { units: number; rate: number; edits: number[] } {
  const { work, groups } = joined(langs, wanted)
  // Lexicons are read from the disk once.
  for (const [n, from] of langs.entries()) resources.lexicons(from, langs[1 - n] ?? from)?.translations('a')
  const units = groups.length
  const checker = new Checker({ ...resources, ...(categories === undefined ? {} : { categories }) })
  const rate = units / cpu(() => checker.update(work, groups))
  let now = work
  const edits = Array.from({ length: Number(values.edits) }, (_, n) => {
    now = edited(now, n)
    return 1000 * cpu(() => checker.update(now, groups))
  })
  return { units, rate, edits }
}

/** Seconds of processor time. */
function cpu(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The work with another word at the end of one segment, in the place a person would edit. */
function edited(work: PlainWork, n: number): PlainWork {
  const at = Math.floor(((n + 1) * (work.versions[1]?.segments.length ?? 1)) / 7)
  return {
    ...work,
    versions: work.versions.map((version, v) =>
      v !== 1
        ? version
        : {
            ...version,
            segments: version.segments.map((segment, place) =>
              place === at ? { ...segment, text: segment.text.replace(/\p{L}+/u, 'Because') } : segment,
            ),
          },
    ),
  }
}

/** The documents of the pair one after another, as one work of at most so many units. */
function joined(langs: readonly string[], units: number): { work: PlainWork; groups: Members[] } {
  const versions = langs.map((lang) => ({ lang, segments: [] as PlainSegment[] }))
  const groups: Members[] = []
  for (const base of documents(langs.join('-'))) {
    const starts = versions.map(({ segments }) => segments.length)
    versions.forEach(({ segments }, v) => {
      const text = readFileSync(`${base}.${v === 0 ? 'src' : 'tgt'}`, 'utf8')
      const paragraph = segments.length
      for (const { spans, paragraph: own, kind } of segmentLines(text))
        segments.push({ text: render(text, spans), paragraph: paragraph + own, kind })
    })
    const sizes = versions.map(({ segments }, v) => segments.length - (starts[v] ?? 0))
    for (const members of readLinks(readFileSync(`${base}.gold`, 'utf8'), sizes))
      groups.push(members.map((places, v) => places.map((place) => place + (starts[v] ?? 0))))
    if (groups.length >= units) break
  }
  const kept = groups.slice(0, units)
  const ends = langs.map((_, v) => Math.max(-1, ...kept.map((members) => members[v]?.at(-1) ?? -1)) + 1)
  return {
    work: {
      versions: versions.map(({ lang, segments }, v) => ({ lang, segments: segments.slice(0, ends[v]) })),
      comparable: [],
    },
    groups: kept,
  }
}

function documents(pair: string): string[] {
  return readdirSync(data)
    .filter((set) => !set.endsWith('-pert') && existsSync(join(data, set, pair)))
    .sort()
    .flatMap((set) =>
      readdirSync(join(data, set, pair))
        .filter((name) => name.endsWith('.gold'))
        .sort()
        .map((name) => join(data, set, pair, name.slice(0, -'.gold'.length))),
    )
}
