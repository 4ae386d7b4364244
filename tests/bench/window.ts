/**
 * What a person waits for in the window: a cold start, the row repainted after a key, frames while scrolling and typing;
 * memory of the page, and bytes of the first page.
 *
 *   node tests/bench/window.ts [--units 100000] [--rounds 9] [--works 250] [--segments 1000] [--checked]
 *
 * Runs the built loopback host and Debian's Chromium without a display (it draws in software) on made works in 4
 * versions, one of 100 units and one of `--units`, in one run: on a busy machine the ratio counts. Milliseconds, median /
 * worst. Opening is from going to the address that a program printed which nobody asked for anything yet, in a fresh browser
 * page, to the first rows painted; a cold start is from starting the program to the same; a key is from the key event to the
 * second frame after the first row reads otherwise. Nothing is checked by itself meanwhile, unless `--checked` is given: then
 * the works were checked before, and what each key changes is checked again.
 * `--works 250 --segments 1000` opens a project of 1,000,000 segments in so many works as well.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { createApp } from '#main/app'
import { openProject } from '#main/db/store'
import { makeLargeWork, painted, withFreshPage } from '#support/bench-window'
import { launchChromium } from '#support/launch-chromium'
import { searchableWork } from '#support/searchable-work'
import { inserts } from '#support/work'
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
    checked: { type: 'boolean', default: false },
  },
})
const STARTS = 5
/** How the program is started, before the path of the project. */
const PROGRAM = [...(values.checked ? [] : ['--no-recheck']), '--project']
/** So long, in milliseconds, the first check of a large work may take. */
const LONG = 300_000

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

/** A work as it is opened `STARTS` times; all else is measured in the first of these. */
async function measure(browser: Browser, project: string, home: string): Promise<Figures> {
  const start: number[] = []
  const open: number[] = []
  const measured: Omit<Figures, 'start' | 'open'>[] = []
  for (let round = 0; round < STARTS; round++) {
    const begun = performance.now()
    await withFreshPage(browser, [...PROGRAM, project], home, async ({ page, url }) => {
      open.push(await firstRows(page, url))
      start.push(performance.now() - begun)
      if (round === 0) measured.push(await measurePage(browser, page))
    })
  }
  const [figures] = measured
  if (figures === undefined) throw new Error('nothing was measured')
  return { start, open, ...figures }
}

async function measurePage(browser: Browser, page: Page): Promise<Omit<Figures, 'start' | 'open'>> {
  const first = await bytes(page)
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.waitForLoadState('networkidle')
  const all = await bytes(page)
  if (values.checked) await checkedOnce(page)
  const keys = await timeKeys(page, Number(values.rounds))
  const scrolls = new Map<string, Frames>()
  for (const { name, act } of SCROLLS) {
    await page.locator('[role="grid"]').focus()
    scrolls.set(name, await watched(page, () => act(page)))
  }
  const memory = await pageMemory(browser)
  return { keys, scrolls, typing: await typing(page), memory, first, all }
}

/** Milliseconds from going to the address to the first rows painted. */
async function firstRows(page: Page, url: string): Promise<number> {
  const gone = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(ROW).waitFor()
  await painted(page)
  return performance.now() - gone
}

/** Milliseconds to open a project that is asked for nothing else. */
async function openOnly(browser: Browser, project: string, home: string): Promise<number[]> {
  const open: number[] = []
  for (let round = 0; round < STARTS; round++)
    await withFreshPage(browser, [...PROGRAM, project], home, async ({ page, url }) => {
      open.push(await firstRows(page, url))
    })
  return open
}

function said(times: readonly number[]): string {
  return `${Math.round(median(times))} / ${Math.round(Math.max(...times))}`
}

/** Makes a work, and checks it where that is asked for. */
async function makeWork(file: string, units: number): Promise<string> {
  makeLargeWork(file, units)
  if (!values.checked) return file
  const app = createApp({ file })
  await app.api.job({ kind: 'check', work: 1 })
  await app.close()
  return file
}

/** Has a first edit, which is taken back, checked: from then on the checker knows the work. */
async function checkedOnce(page: Page): Promise<void> {
  const checking = page.locator('.status-checking')
  await page.keyboard.press('d')
  await checking.waitFor()
  await page.keyboard.press('Control+z')
  await checking.waitFor({ state: 'detached', timeout: LONG })
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
const browser = await launchChromium()
try {
  const small = await measure(browser, await makeWork(join(home, 'small.parallax'), 100), home)
  const large = await measure(
    browser,
    await makeWork(join(home, 'large.parallax'), Number(values.units)),
    home,
  )
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
