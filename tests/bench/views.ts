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
import type { Browser, Page } from '@playwright/test'
import { makeLargeWork, painted, withFreshPage } from '#support/bench-window'
import { launchChromium } from '#support/launch-chromium'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'
import { ROW } from './window/row.ts'

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
  await painted(page)
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
  for (let round = 0; round < rounds; round++)
    // A window of its own each time: a project opens in the view that it was left in.
    await withFreshPage(browser, ['--project', project], home, async ({ page, url }) => {
      await page.goto(url)
      await page.locator(ROW).waitFor({ timeout: LIMIT })
      for (const view of VIEWS) add(view.name, await timeOne(page, view))
      await timeOne(page, VIEWS[0])
      add('frame of the ribbons', ...(await frames(page)))
    })
  return figures
}

function said(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${Math.round(sorted[sorted.length >> 1] ?? 0)} / ${Math.round(sorted.at(-1) ?? 0)}`
}

buildWhenStale(join(import.meta.dirname, '..', '..'))
const home = mkdtempSync(join(tmpdir(), 'parallax-views-'))
const browser = await launchChromium()
try {
  const columns = [
    await measure(browser, makeLargeWork(join(home, 'small.parallax'), 100), home),
    await measure(browser, makeLargeWork(join(home, 'large.parallax'), Number(values.units)), home),
  ]
  console.log(`| ms, median / worst | 100 units | ${values.units} units in 4 versions |\n|---|---|---|`)
  for (const name of [...VIEWS.map((view) => view.name), 'frame of the ribbons'])
    console.log(`| ${name} | ${columns.map((one) => said(one.get(name) ?? [])).join(' | ')} |`)
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
