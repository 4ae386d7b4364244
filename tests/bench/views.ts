/**
 * How long the views of a work take to open, and how evenly the ribbons scroll.
 *
 *   node tests/bench/views.ts [--units 100000] [--rounds 3]
 *
 * Runs the built loopback host and Debian's Chromium without a display (it draws in software), on made works in 4
 * versions: one of 100 units and a large one, in the same run. Milliseconds, median and worst, from the key to the
 * second frame after the view shows something of the work; each round begins with the page loaded anew. A frame of the
 * ribbons is a step of 120 pixels and the frame after it.
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
  options: { units: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
})
const rounds = Number(values.rounds)
const LIMIT = 120_000
const FRAMES = 120

/** A key, and what is there when the view is. */
const VIEWS = [
  { name: 'ribbons', key: 'F4', shows: '.ribbon-segment:not(.waiting)' },
  { name: 'to the end of the ribbons', key: 'End', shows: '[data-side="left"].here:not(.waiting)' },
  { name: 'map', key: 'Shift+F4', shows: '.map-figures td' },
  { name: 'reading view', key: 'F9', shows: '.read-sentence' },
  { name: 'statistics', key: 'Shift+F9', shows: '.statistics-section' },
] as const

type Figures = ReadonlyMap<string, number[]>

async function timeOne(page: Page, { key, shows }: (typeof VIEWS)[number]): Promise<number> {
  const begun = performance.now()
  await page.keyboard.press(key)
  await page.locator(shows).first().waitFor({ timeout: LIMIT })
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return performance.now() - begun
}

function frames(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const scroll = document.querySelector('.ribbon-scroll')
    if (scroll === null) throw new Error('there are no ribbons')
    scroll.scrollTop = 0
    const times: number[] = []
    let last = performance.now()
    for (let n = 0; n < count; n++) {
      scroll.scrollTop += 120
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      times.push(now - last)
      last = now
    }
    return times
  }, FRAMES)
}

async function measure(browser: Browser, project: string, home: string): Promise<Figures> {
  const figures = new Map<string, number[]>()
  const add = (name: string, ...times: number[]): void => {
    figures.set(name, [...(figures.get(name) ?? []), ...times])
  }
  const { child, ended, url } = await startServe(['--project', project], home)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await page.reload()
    await page.locator('[role="row"][aria-rowindex="2"]:not([aria-busy])').waitFor({ timeout: LIMIT })
    for (const view of VIEWS) add(view.name, await timeOne(page, view))
    await timeOne(page, VIEWS[0])
    add('frame of the ribbons', ...(await frames(page)))
  }
  await context.close()
  child.kill('SIGTERM')
  await ended
  return figures
}

function said(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${Math.round(sorted[sorted.length >> 1] ?? 0)} / ${Math.round(sorted.at(-1) ?? 0)}`
}

function makeWork(file: string, units: number): string {
  const store = openProject(file, { create: true, actor: 'bench' })
  store.commit({ kind: 'work.import', work: 1, args: null }, largeWork(units))
  store.close()
  return file
}

buildWhenStale(join(import.meta.dirname, '..', '..'))
const home = mkdtempSync(join(tmpdir(), 'parallax-views-'))
const executable = findChromium()
const browser = await chromium.launch({
  ...(executable === null ? {} : { executablePath: executable }),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
})
try {
  const columns = [
    await measure(browser, makeWork(join(home, 'small.parallax'), 100), home),
    await measure(browser, makeWork(join(home, 'large.parallax'), Number(values.units)), home),
  ]
  console.log(`| ms, median / worst | 100 units | ${values.units} units in 4 versions |\n|---|---|---|`)
  for (const name of [...VIEWS.map((view) => view.name), 'frame of the ribbons'])
    console.log(`| ${name} | ${columns.map((one) => said(one.get(name) ?? [])).join(' | ')} |`)
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
