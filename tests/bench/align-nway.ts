/**
 * Measures what other versions of a work add: strict and lax F1 of all six pairs, each aligned by itself and all
 * together; and the units made of them, against units that join what any language says in one segment.
 *
 *   node tests/bench/align-nway.ts [BENCH] [--lexicons none]
 *
 * The works are made here: the clean documents of `align/dev` in four languages, of which each drops, merges and
 * repeats segments on its own, seeded; and `audit/dev/fourway/<doc>.{zh,tr,ru,en,units}` as they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addTallies, scoreOf, tally } from '#support/align-score'
import type { PlainBead, Tally } from '#support/align-score'
import { readConsistently } from '#shared/align/consistency'
import type { PairLearning } from '#shared/align/consistency'
import { UNWATCHED } from '#shared/align/control'
import { TRANSLATION, withLexicons } from '#shared/align/presets'
import { prepareSide } from '#shared/align/side'
import { learn } from '#shared/align/translation'
import { alignWork } from '#shared/align/work'
import { readLinks } from '#shared/exchange/links'
import { alignerResources } from '#main/lexicons'
import { markdownTable, share } from '#support/markdown-table'
import { plainVersion, plainWork } from '#support/plain-work'
import { seededRandom } from '#support/random'

const LANGUAGES = ['zh', 'tr', 'ru', 'en'] as const

/** A work in four languages: texts, and for each segment the units that it says. */
interface Work {
  readonly texts: readonly (readonly string[])[]
  readonly units: readonly (readonly (readonly number[])[])[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lexicons: { type: 'string' } },
})
const fallback = join(import.meta.dirname, '../../../shared/bench')
const bench = positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback
const { lexicons: installed, tokenise } = alignerResources()
const lexicons = values.lexicons === 'none' ? undefined : installed

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

/** Each language says the units its own way: 6 % left out, 12 % joined to the next, 1 % begin a repeated run. */
function perturb(rows: readonly (readonly string[])[], seed: number): Work {
  const texts: string[][] = []
  const units: number[][][] = []
  for (const [version, lines] of rows.entries()) {
    const random = seededRandom(seed * 4 + version)
    const glue = LANGUAGES[version] === 'zh' ? '' : ' '
    const own: string[] = []
    const said: number[][] = []
    for (let n = 0; n < lines.length; n++) {
      const draw = random()
      if (draw < 0.06) continue
      if (draw < 0.18 && n + 1 < lines.length) {
        own.push(`${lines[n] ?? ''}${glue}${lines[n + 1] ?? ''}`)
        said.push([n, n + 1])
        n++
        continue
      }
      own.push(lines[n] ?? '')
      said.push([n])
      if (draw > 0.99) {
        // The second copy is surplus: it says nothing that has a counterpart.
        const run = 2 + Math.floor(random() * 3)
        own.push(...own.slice(-run))
        said.push(...said.slice(-run).map(() => []))
      }
    }
    texts.push(own)
    units.push(said)
  }
  return { texts, units }
}

/** Beads of two versions: segments that say a common unit belong together. */
function goldOf(work: Work, a: number, b: number): PlainBead[] {
  const saidBy = (version: number): Map<number, number[]> => {
    const segments = new Map<number, number[]>()
    for (const [segment, said] of (work.units[version] ?? []).entries())
      for (const unit of said) segments.set(unit, [...(segments.get(unit) ?? []), segment])
    return segments
  }
  const own = saidBy(a)
  const target = saidBy(b)
  const beads: { source: Set<number>; target: Set<number> }[] = []
  const beadOf = new Map<number, (typeof beads)[number]>()
  for (const segment of (work.units[a] ?? []).keys()) {
    if (beadOf.has(segment)) continue
    const bead = { source: new Set([segment]), target: new Set<number>() }
    beads.push(bead)
    // Both sets grow while they are walked, until nothing is missing.
    for (const i of bead.source) {
      beadOf.set(i, bead)
      for (const unit of work.units[a]?.[i] ?? [])
        for (const j of target.get(unit) ?? []) {
          bead.target.add(j)
          for (const other of work.units[b]?.[j] ?? [])
            for (const sibling of own.get(other) ?? []) bead.source.add(sibling)
        }
    }
  }
  const ascending = (set: Set<number>): number[] => [...set].sort((x, y) => x - y)
  const held = new Set(beads.flatMap((bead) => [...bead.target]))
  const alone = (work.texts[b] ?? []).flatMap((_, j): PlainBead[] => (held.has(j) ? [] : [[[], [j]]]))
  return [...beads.map((bead): PlainBead => [ascending(bead.source), ascending(bead.target)]), ...alone]
}

/** The clean documents that all languages have. */
function cleanWorks(): Work[] {
  const works: Work[] = []
  for (const set of ['ntrex-clean', 'pud-clean']) {
    const base = join(bench, 'align/dev', set)
    const docs = readdirSync(join(base, 'zh-en')).filter((name) => name.endsWith('.src'))
    for (const [n, doc] of docs.sort().entries()) {
      const english = doc.replace('.src', '.tgt')
      const rows = ['zh-en', 'tr-en', 'ru-en'].map((pair) => linesOf(join(base, pair, doc)))
      rows.push(linesOf(join(base, 'zh-en', english)))
      works.push(perturb(rows, 2 * n + 1), perturb(rows, 2 * n + 2))
    }
  }
  return works
}

function fourwayWorks(): Work[] {
  const base = join(bench, 'audit/dev/fourway')
  const docs = readdirSync(base).filter((name) => name.endsWith('.units'))
  return docs.map((doc) => {
    const texts = LANGUAGES.map((lang) =>
      linesOf(join(base, doc.replace('units', lang))).filter((line) => line !== ''),
    )
    const sizes = texts.map((lines) => lines.length)
    const units = sizes.map((size) => Array.from({ length: size }, (): number[] => []))
    readLinks(readFileSync(join(base, doc), 'utf8'), sizes).forEach((members, unit) => {
      members.forEach((segments, version) => {
        for (const segment of segments) units[version]?.[segment]?.push(unit)
      })
    })
    return { texts, units }
  })
}

/** The same work with units joined that some segment says together, in whatever language. */
function coarsened({ texts, units }: Work): Work {
  const first = new Map<number, number>()
  const rootOf = (unit: number): number => {
    const parent = first.get(unit) ?? unit
    return parent === unit ? unit : rootOf(parent)
  }
  for (const said of units.flat()) for (const unit of said) first.set(rootOf(unit), rootOf(said[0] ?? unit))
  return { texts, units: units.map((own) => own.map((said) => [...new Set(said.map(rootOf))])) }
}

interface Result {
  readonly alone: Tally
  readonly together: Tally
  readonly units: Tally
}

function measure(work: Work): Map<string, Result> {
  const sides = work.texts.map((texts, version) => prepareSide(texts, LANGUAGES[version] ?? 'und', tokenise))
  const preset = withLexicons(TRANSLATION, lexicons)
  const learnings: PairLearning[] = sides.flatMap((source, a) =>
    sides.flatMap((target, b) =>
      a < b ? [{ versions: [a, b] as const, learning: learn(preset, source, target, [], UNWATCHED) }] : [],
    ),
  )
  const plain = plainWork(
    work.texts.map((texts, version) => plainVersion(LANGUAGES[version] ?? 'und', texts)),
  )
  const { groups } = alignWork(plain, { tokenise, ...(lexicons === undefined ? {} : { lexicons }) })
  const together = readConsistently(learnings)
  return new Map(
    learnings.map((one, k) => {
      const [a, b] = one.versions
      const judge = (
        beads: readonly { source: readonly number[]; target: readonly number[] }[],
        against = work,
      ): Tally =>
        tally(
          goldOf(against, a, b),
          beads.map(({ source, target }) => [source, target] as const),
        )
      const rows = groups.flatMap(({ members }) => {
        const source = members[a] ?? []
        const target = members[b] ?? []
        if (source.length > 0 && target.length > 0) return [{ source, target }]
        return [
          ...source.map((i) => ({ source: [i], target: [] })),
          ...target.map((j) => ({ source: [], target: [j] })),
        ]
      })
      const result = {
        alone: judge(readConsistently([one])[0]?.beads ?? []),
        together: judge(together[k]?.beads ?? []),
        units: judge(rows, coarsened(work)),
      }
      return [`${LANGUAGES[a] ?? ''}-${LANGUAGES[b] ?? ''}`, result] as const
    }),
  )
}

function print(title: string, works: readonly Work[]): void {
  const results = works.map(measure)
  const figures = (tallies: readonly Tally[]): string => {
    const { strict, lax } = addTallies(tallies)
    return `${share(scoreOf(strict).f1)} / ${share(scoreOf(lax).f1)}`
  }
  const columns = (pick: readonly Result[]): string[] => [
    figures(pick.map(({ alone }) => alone)),
    figures(pick.map(({ together }) => together)),
    figures(pick.map(({ units }) => units)),
  ]
  const rows = [...(results[0]?.keys() ?? [])].map((pair) => [
    pair,
    ...columns(results.flatMap((result) => result.get(pair) ?? [])),
  ])
  rows.push(['all', ...columns(results.flatMap((result) => [...result.values()]))])
  console.log(markdownTable([title, 'alone', 'together', 'units'], rows))
}

if (!existsSync(bench)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  print('clean sets, each language perturbed', cleanWorks())
  console.log('')
  print('documents of the audit', fourwayWorks())
}
