/**
 * What a person waits for in the window: a cold start, and the row repainted after a key. Bytes of the first page.
 *
 *   node tests/bench/window.ts [--units 10000] [--rounds 15]
 *
 * Runs the built loopback host and Debian's Chromium without a display (it draws in software), on the corpus and on
 * a made work in 4 versions. Milliseconds, median and worst. A cold start is from starting the program to the first
 * rows painted in a fresh browser page; a key is from the key event to the second frame after the first row reads
 * otherwise.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { openProject } from '#main/db/store'
import { largeWork } from '#support/large-work'
import { startServe } from '#support/loopback-host'
import { findChromium } from '../../scripts/browser.ts'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'

const { values } = parseArgs({
  options: { units: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '15' } },
})
const rounds = Number(values.rounds)
const root = join(import.meta.dirname, '..', '..')
const ROW = '[role="row"][aria-rowindex="2"]:not([aria-busy])'

/** Keys that are timed in turn, each with what the window says of it; together they leave the work as it was. */
const KEYS = [
  { name: 'accept (A)', key: 'a', says: 'Review' },
  { name: 'clear (C)', key: 'c', says: 'Review' },
  { name: 'move (D)', key: 'd', says: 'Move segment' },
  { name: 'undo a move (Ctrl+Z)', key: 'Control+z', says: 'Undo: move segment' },
  { name: 'merge (M)', key: 'm', says: 'Merge units' },
  { name: 'undo a merge (Ctrl+Z)', key: 'Control+z', says: 'Undo: merge units' },
] as const

interface Bytes {
  readonly sent: number
  readonly unpacked: number
}

interface Figures {
  readonly start: number[]
  readonly keys: ReadonlyMap<string, number[]>
  /** Before the editor is there, and with it. */
  readonly first: Bytes
  readonly all: Bytes
}

/** Bytes that the page has been sent so far, compressed as they came and unpacked. */
function bytes(page: Page): Promise<Bytes> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return {
      sent: entries.reduce((sum, { transferSize }) => sum + transferSize, 0),
      unpacked: entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    }
  })
}

/** Presses the key; milliseconds from its event to the second frame after the first row reads otherwise. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate((selector) => {
    const rows = document.querySelector('[role="grid"] .rows')
    if (rows === null) throw new Error('there is no grid')
    const reads = (): string | undefined => document.querySelector(selector)?.textContent
    const before = reads()
    const timed = new Promise<number>((resolve) => {
      let begun = 0
      window.addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), {
        capture: true,
        once: true,
      })
      const watch = new MutationObserver(() => {
        if (reads() === before) return
        watch.disconnect()
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - begun)))
      })
      watch.observe(rows, { subtree: true, childList: true, characterData: true, attributes: true })
    })
    Object.assign(globalThis, { timed })
  }, ROW)
  await page.keyboard.press(key)
  return page.evaluate(
    (pressed) =>
      Promise.race([
        (globalThis as unknown as { timed: Promise<number> }).timed,
        new Promise<never>((_, reject) =>
          setTimeout(() => reject(new Error(`${pressed} changed nothing in 20 s`)), 20_000),
        ),
      ]),
    key,
  )
}

async function timeKeys(page: Page): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(KEYS.map(({ name }) => [name, []]))
  const footer = page.locator('footer')
  for (let round = 0; round < rounds; round++)
    for (const { name, key, says } of KEYS) {
      // Undo goes to what it brought back, which may be the row below.
      await page.keyboard.press('Control+Home')
      await footer.getByText(/^Unit 1 of/).waitFor()
      times.get(name)?.push(await timeKey(page, key))
      // The next key is pressed when nothing of this one is on its way any more.
      await footer
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${says}$`) })
        .waitFor()
    }
  return times
}

async function measure(browser: Browser, project: string | null, home: string): Promise<Figures> {
  const start: number[] = []
  let keys: ReadonlyMap<string, number[]> = new Map()
  let [first, all]: Bytes[] = []
  for (let round = 0; round < 5; round++) {
    const begun = performance.now()
    const serve = await startServe(project === null ? [] : ['--project', project], home)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(serve.url)
    await page.locator(ROW).waitFor()
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    start.push(performance.now() - begun)
    if (round === 0) {
      first = await bytes(page)
      await page.locator('.monaco-editor .view-line').first().waitFor()
      await page.waitForLoadState('networkidle')
      all = await bytes(page)
      keys = await timeKeys(page)
    }
    await context.close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
  if (first === undefined || all === undefined) throw new Error('nothing was measured')
  return { start, keys, first, all }
}

function said(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${Math.round(sorted[sorted.length >> 1] ?? 0)} / ${Math.round(sorted.at(-1) ?? 0)}`
}

function makeLarge(file: string): void {
  const store = openProject(file, { create: true, actor: 'bench' })
  store.commit({ kind: 'work.import', work: 1, args: null }, largeWork(Number(values.units)))
  store.close()
}

buildWhenStale(root)
const home = mkdtempSync(join(tmpdir(), 'parallax-window-'))
const executable = findChromium()
const browser = await chromium.launch({
  ...(executable === null ? {} : { executablePath: executable }),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
})
try {
  const large = join(home, 'large.parallax')
  makeLarge(large)
  // The first start makes the corpus project; it is not what a start costs.
  const first = await startServe([], home)
  first.child.kill('SIGTERM')
  await first.ended
  const columns = [await measure(browser, null, home), await measure(browser, large, home)]
  const row = (name: string, of: (figures: Figures) => string): string =>
    `| ${name} | ${columns.map(of).join(' | ')} |`
  console.log(`| ms, median / worst | corpus | ${values.units} units in 4 versions |\n|---|---|---|`)
  console.log(row('cold start to rows painted', ({ start }) => said(start)))
  for (const { name } of KEYS)
    console.log(row(`${name} to row repainted`, ({ keys }) => said(keys.get(name) ?? [])))
  const kilobytes = ({ sent, unpacked }: Bytes): string =>
    `${Math.round(sent / 1000)} kB / ${Math.round(unpacked / 1000)} kB`
  console.log(row('first page, sent / unpacked', ({ first }) => kilobytes(first)))
  console.log(row('with the editor, sent / unpacked', ({ all }) => kilobytes(all)))
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
