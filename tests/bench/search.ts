/**
 * What searching a large project costs: building the index, its size, and how soon searches answer and end.
 *
 *   node tests/bench/search.ts [--works 250] [--segments 1000] [--rounds 9] [--dir DIR] [--file FILE] [--indexed]
 *
 * Makes a project of that many works in four versions (zh, tr, ru, en) of so many segments each, in a temporary folder of
 * DIR (default: the system's); FILE is made there, or used as it is where it exists, and stays; --indexed leaves out what the index cannot tell. Texts are made of 60,000
 * words and 3,000 Han characters by Zipf's law. Milliseconds until the first lines are answered, and until all matches are
 * found, by the clock; and of the processor's time, which other work on the machine changes little: until the first lines,
 * and the longest turn in which the program could do nothing else.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openProject, type Store } from '#main/db/store'
import { Searches } from '#main/search/searches'
import type { SearchMode } from '#shared/search/query'
import type { SearchProgress } from '#shared/search/view'
import { inserts } from '#support/work'
import { LANGUAGES, searchableWork } from '#support/searchable-work'
import { median } from '#support/median'

const { values } = parseArgs({
  options: {
    works: { type: 'string', default: '250' },
    segments: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '9' },
    dir: { type: 'string', default: tmpdir() },
    file: { type: 'string' },
    indexed: { type: 'boolean', default: false },
  },
})
const works = Number(values.works)
const segments = Number(values.segments)
const rounds = Number(values.rounds)

const QUERIES: readonly (readonly [string, SearchMode, string])[] = [
  ['a word, frequent', 'word', 'w:en:0'],
  ['a word, in the middle', 'word', 'w:en:300'],
  ['a word, rare', 'word', 'w:en:20000'],
  ['a word, in one segment', 'word', 'zyzzyva'],
  ['a word that is nowhere', 'word', 'qqqq'],
  ['part of words, frequent', 'exact', 'p:en:20'],
  ['part of words, rare', 'exact', 'p:en:20000'],
  ['two words', 'exact', 'w:ru:5 w:ru:9'],
  ['Turkish, with İ', 'word', 'İzmirli'],
  ['Turkish, any form', 'stem', 'w:tr:400'],
  ['Russian, any form', 'stem', 'w:ru:400'],
  ['English, any form', 'stem', 'w:en:400'],
  ['Han, 1, frequent', 'exact', 'h:0:1'],
  ['Han, 1, rare', 'exact', 'h:2900:1'],
  ['Han, 2', 'exact', '结盟'],
  ['Han, 4', 'exact', '不结盟运'],
  ['two letters', 'exact', 'qx'],
  ['expression, frequent', 'regex', '\\p{Lu}\\S+ \\S+ing\\b'],
  ['expression, rare', 'regex', 'zyz+yva|не結'],
]

async function run(file: string): Promise<void> {
  if (!existsSync(file)) {
    await opened(file, (store) => {
      const before = performance.now()
      for (let n = 0; n < works; n++) {
        const rows = searchableWork(n, segments)
        store.commit({ kind: 'work.import', work: rows.work.id, args: null }, inserts(rows))
      }
      line('import', performance.now() - before)
    })
    const before = statSync(file).size
    await opened(file, index)
    console.log(`size ${mega(before)} MB, with the index ${mega(statSync(file).size)} MB`)
  }
  await opened(file, measure)
}

async function opened(file: string, body: (store: Store) => Promise<void> | void): Promise<void> {
  const store = openProject(file, { create: true, actor: 'bench' })
  await body(store)
  store.close()
}

async function index(store: Store): Promise<void> {
  const start = performance.now()
  let longest = 0
  for (let done = false; !done; await setImmediate()) {
    const turn = performance.now()
    done = store.index.update(12)
    longest = Math.max(longest, performance.now() - turn)
  }
  line('index', performance.now() - start)
  line('longest turn of indexing', longest)
}

async function measure(store: Store): Promise<void> {
  const told = new Map<number, () => void>()
  const last: { progress: SearchProgress | null } = { progress: null }
  const searches = new Searches(store, (progress) => {
    last.progress = progress
    if (progress.state !== 'running') told.get(progress.search)?.()
  })
  console.log(
    `${works * segments * LANGUAGES.length} segments; ${rounds} rounds\n` +
      [
        'search',
        'matches',
        'answer, median',
        'worst',
        'all found',
        'cpu, median',
        'cpu, worst',
        'cpu, all found',
        'longest turn',
      ]
        .map((name, n) => (n === 0 ? name.padEnd(26) : name.padStart(16)))
        .join(''),
  )
  for (const [name, mode, text] of QUERIES) {
    const isIndexed = mode !== 'regex' && text !== 'qx'
    if (values.indexed && !isIndexed) continue
    const query = {
      ...{ text: text.replace(/[wph]:\S+/gu, termOf), mode, caseSensitive: false },
      ...{ languages: [], works: [], states: [], kinds: [] },
    }
    const answers: number[] = []
    const ends: number[] = []
    const used: number[] = []
    const whole: number[] = []
    let hold = 0
    for (let round = 0; round < (isIndexed ? rounds : 1); round++) {
      const watch = holdUp()
      const start = performance.now()
      const cpu = processor()
      const { progress } = await searches.start({ query, replacement: null })
      answers.push(performance.now() - start)
      used.push(processor() - cpu)
      last.progress = progress
      if (progress.state === 'running')
        await new Promise<void>((resolve) => told.set(progress.search, () => resolve()))
      ends.push(performance.now() - start)
      whole.push(processor() - cpu)
      hold = Math.max(hold, watch())
      searches.end(progress.search)
    }
    const times = [median(answers), Math.max(...answers), Math.max(...ends)]
    const figures = [
      `${last.progress?.hits ?? 0}${last.progress?.capped === true ? '+' : ''}`,
      ...[...times, median(used), Math.max(...used), median(whole), hold].map((ms) => ms.toFixed(1)),
    ]
    console.log(name.padEnd(26) + figures.map((figure) => figure.padStart(16)).join(''))
  }
  await searches.close()
}

/** Milliseconds of the processor that the program has used so far. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The most of the processor's time that passed without anything else having a turn; asked for at the end. */
function holdUp(): () => number {
  let [longest, before, on] = [0, processor(), true]
  const tick = (): void => {
    const now = processor()
    longest = Math.max(longest, now - before)
    before = now
    if (on) globalThis.setImmediate(tick)
  }
  globalThis.setImmediate(tick)
  return () => {
    on = false
    return longest
  }
}

function termOf(code: string): string {
  const [kind, lang, n] = code.split(':')
  if (kind === 'h') return String.fromCharCode(0x4e00 + Number(lang))
  const word = LANGUAGES.find(({ tag }) => tag === lang)?.word(Number(n)) ?? ''
  return kind === 'p' ? word.slice(1, 5) : word
}

function line(name: string, ms: number): void {
  console.log(`${name.padEnd(26)} ${ms.toFixed(0).padStart(8)} ms`)
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

const folder = values.file === undefined ? mkdtempSync(join(values.dir, 'parallax-search-')) : null
try {
  await run(values.file ?? join(folder ?? '', 'bench.parallax'))
} finally {
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}
