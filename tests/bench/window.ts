/**
 * What a person waits for in the window: a cold start, the row repainted after a key, frames while scrolling and typing;
 * memory of the page, and bytes of the first page.
 *
 *   node tests/bench/window.ts [--units 100000] [--rounds 9] [--works 250] [--segments 1000]
 *
 * Runs the built loopback host and Debian's Chromium without a display (it draws in software) on made works in 4
 * versions, one of 100 units and one of `--units`, in one run: on a busy machine the ratio counts. Milliseconds, median /
 * worst. Opening is from going to the address that a program printed which nobody asked for anything yet, in a fresh browser
 * page, to the first rows painted; a cold start is from starting the program to the same; a key is from the key event to the
 * second frame after the first row reads otherwise. Nothing is checked by itself meanwhile: see `check-edits.ts` for that.
 * `--works 250 --segments 1000` opens a project of 1,000,000 segments in so many works as well.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { openProject } from '#main/db/store'
import { largeWork } from '#support/large-work'
import { startServe } from '#support/loopback-host'
import { searchableWork } from '#support/searchable-work'
import { inserts } from '#support/work'
import { findChromium } from '../../scripts/browser.ts'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'
import { bytes, type Bytes } from './window/bytes.ts'
import { SCROLLS, watched, type Frames } from './window/frames.ts'
import { KEYS, timeKeys } from './window/keys.ts'
import { pageMemory } from './window/memory.ts'
import { ROW } from './window/row.ts'
import { typing } from './window/typing.ts'
import { median } from '#support/median'

const { values } = parseArgs({
  options: {
    ...{ units: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '9' } },
    ...{ works: { type: 'string', default: '0' }, segments: { type: 'string', default: '1000' } },
  },
})
const STARTS = 5

interface Figures {
  readonly start: readonly number[]
  readonly open: readonly number[]
  readonly keys: ReadonlyMap<string, readonly number[]>
  readonly scrolls: ReadonlyMap<string, Frames>
  readonly typing: Frames
  readonly memory: number
  /** Before the editor is there, and with it. */
  readonly first: Bytes
  readonly all: Bytes
}

async function measure(browser: Browser, project: string, home: string): Promise<Figures> {
  const start: number[] = []
  const open: number[] = []
  let figures: Omit<Figures, 'start' | 'open'> | null = null
  for (let round = 0; round < STARTS; round++) {
    const begun = performance.now()
    const serve = await startServe(['--project', project, '--no-recheck'], home)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const gone = performance.now()
    await firstRows(page, serve.url)
    start.push(performance.now() - begun)
    open.push(performance.now() - gone)
    if (figures === null) {
      const first = await bytes(page)
      await page.locator('.monaco-editor .view-line').first().waitFor()
      await page.waitForLoadState('networkidle')
      const all = await bytes(page)
      const keys = await timeKeys(page, Number(values.rounds))
      const scrolls = new Map<string, Frames>()
      for (const { name, act } of SCROLLS) {
        await page.locator('[role="grid"]').focus()
        scrolls.set(name, await watched(page, () => act(page)))
      }
      const memory = await pageMemory(browser)
      figures = { keys, scrolls, typing: await typing(page), memory, first, all }
    }
    await context.close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
  if (figures === null) throw new Error('nothing was measured')
  return { start, open, ...figures }
}

async function firstRows(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(ROW).waitFor()
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** Milliseconds to open a project that is asked for nothing else. */
async function openOnly(browser: Browser, project: string, home: string): Promise<number[]> {
  const open: number[] = []
  for (let round = 0; round < STARTS; round++) {
    const serve = await startServe(['--project', project, '--no-recheck'], home)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const gone = performance.now()
    await firstRows(page, serve.url)
    open.push(performance.now() - gone)
    await context.close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
  return open
}

function said(times: readonly number[]): string {
  return `${Math.round(median(times))} / ${Math.round(Math.max(...times))}`
}

function makeWork(file: string, units: number): string {
  const store = openProject(file, { create: true, actor: 'bench' })
  store.commit({ kind: 'work.import', work: 1, args: null }, largeWork(units))
  store.close()
  return file
}

function makeWorks(file: string): string {
  const store = openProject(file, { create: true, actor: 'bench' })
  for (let n = 0; n < Number(values.works); n++) {
    const rows = searchableWork(n, Number(values.segments))
    store.commit({ kind: 'work.import', work: rows.work.id, args: null }, inserts(rows))
  }
  store.close()
  return file
}

buildWhenStale(join(import.meta.dirname, '..', '..'))
const home = mkdtempSync(join(tmpdir(), 'parallax-window-'))
const executable = findChromium()
const browser = await chromium.launch({
  ...(executable === null ? {} : { executablePath: executable }),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
})
try {
  const small = await measure(browser, makeWork(join(home, 'small.parallax'), 100), home)
  const large = await measure(browser, makeWork(join(home, 'large.parallax'), Number(values.units)), home)
  const timed = (name: string, of: (figures: Figures) => readonly number[]): string =>
    `| ${name} | ${said(of(small))} | ${said(of(large))} | ${(median(of(large)) / median(of(small))).toFixed(2)} |`
  const told = (name: string, of: (figures: Figures) => string): string =>
    `| ${name} | ${of(small)} | ${of(large)} | |`
  console.log(`| | 100 units | ${values.units} units | ratio |\n|---|---|---|---|`)
  console.log(timed('opening to rows painted', ({ open }) => open))
  console.log(timed('cold start to rows painted', ({ start }) => start))
  for (const { name } of KEYS)
    console.log(timed(`${name} to row repainted`, ({ keys }) => keys.get(name) ?? []))
  for (const { name } of SCROLLS) {
    console.log(timed(`frames, ${name}`, ({ scrolls }) => scrolls.get(name)?.times ?? []))
    console.log(
      told(
        `longest without text, ${name}`,
        ({ scrolls }) => `${Math.round(scrolls.get(name)?.blank ?? 0)} ms`,
      ),
    )
  }
  const settled = ({ scrolls }: Figures): string => `${Math.round(scrolls.get('bar')?.settled ?? 0)} ms`
  console.log(told('bar let go to the text there', settled))
  console.log(timed('frames, typing while aligning', ({ typing: { times } }) => times))
  console.log(told('memory of the page', ({ memory }) => `${Math.round(memory)} MB`))
  const kilobytes = ({ sent, unpacked }: Bytes): string =>
    `${Math.round(sent / 1000)} kB / ${Math.round(unpacked / 1000)} kB`
  console.log(told('first page, sent / unpacked', ({ first }) => kilobytes(first)))
  console.log(told('with the editor, sent / unpacked', ({ all }) => kilobytes(all)))
  if (Number(values.works) > 0) {
    const many = await openOnly(browser, makeWorks(join(home, 'works.parallax')), home)
    console.log(`\nOpening ${values.works} works of ${values.segments} units: ${said(many)} ms.`)
  }
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
