/**
 * What a person waits for in the window: a cold start, and the row repainted after a key. Bytes of the first page.
 *
 *   node tests/bench/window.ts [--units 10000] [--rounds 15]
 *
 * Runs the built loopback host and Debian's Chromium without a display (it draws in software), on the corpus and on
 * a made work in 4 versions. Milliseconds, median and worst. A cold start is from starting the program to the first
 * rows painted in a fresh browser page; a key is from the key event to the second frame after the row has changed.
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

interface Figures {
  readonly start: number[]
  readonly keys: Readonly<Record<string, number[]>>
  readonly firstBytes: number
  readonly allBytes: number
}

/** Compressed bytes that the page has been sent so far. */
function bytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
      0,
    ),
  )
}

/** Presses the key; milliseconds from its event to the second frame after the grid has changed. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const grid = document.querySelector('[role="grid"] .rows')
    if (grid === null) throw new Error('there is no grid')
    const timed = new Promise<number>((resolve) => {
      let begun = 0
      window.addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), {
        capture: true,
        once: true,
      })
      const watch = new MutationObserver(() => {
        watch.disconnect()
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - begun)))
      })
      watch.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true })
    })
    Object.assign(globalThis, { timed })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => (globalThis as unknown as { timed: Promise<number> }).timed)
}

async function measure(browser: Browser, project: string | null, home: string): Promise<Figures> {
  const start: number[] = []
  const keys: Record<string, number[]> = {
    'accept (A)': [],
    'clear (C)': [],
    'merge (M)': [],
    'undo (Ctrl+Z)': [],
  }
  let [firstBytes, allBytes] = [0, 0]
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
      firstBytes = await bytes(page)
      await page.locator('.monaco-editor .view-line').first().waitFor()
      await page.waitForLoadState('networkidle')
      allBytes = await bytes(page)
      for (let n = 0; n < rounds; n++) {
        keys['accept (A)']?.push(await timeKey(page, 'a'))
        await page.waitForTimeout(150)
        keys['clear (C)']?.push(await timeKey(page, 'c'))
        await page.waitForTimeout(150)
        keys['merge (M)']?.push(await timeKey(page, 'm'))
        await page.waitForTimeout(150)
        keys['undo (Ctrl+Z)']?.push(await timeKey(page, 'Control+z'))
        await page.waitForTimeout(150)
      }
    }
    await context.close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
  return { start, keys, firstBytes, allBytes }
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
  for (const name of Object.keys(columns[0]?.keys ?? {}))
    console.log(row(`${name} to row repainted`, ({ keys }) => said(keys[name] ?? [])))
  const kilobytes = (count: number): string => `${Math.round(count / 1000)} kB`
  console.log(row('first page, compressed', ({ firstBytes }) => kilobytes(firstBytes)))
  console.log(row('with the editor, compressed', ({ allBytes }) => kilobytes(allBytes)))
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
