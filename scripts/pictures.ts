/**
 * Takes the pictures of the window, on the corpus, light and dark, at the two sizes that it is designed for.
 *
 *   node scripts/pictures.ts [DIR] [--all]
 *
 * DIR is docs/images unless named. Without --all only those that the documents show; with it also the panels, the
 * empty project and the stopped program, to be looked at. Needs Chromium, as the end-to-end tests do.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { createApp } from '#main/app'
import { launchChromium } from '#support/launch-chromium'
import { startServe } from '#support/loopback-host'
import { Workbench } from '#support/workbench'
import { buildWhenStale } from './build-when-stale.ts'

const LARGE = { width: 1440, height: 900 }
const SMALL = { width: 1024, height: 700 }
const SCHEMES = ['light', 'dark'] as const

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
})
const into = resolve(positionals[0] ?? join(root, 'docs', 'images'))

async function save(page: Page, name: string): Promise<void> {
  if (!values.all && !/^workbench|^(export|keys)-light|^palette-dark/.test(name)) return
  // The caret of the editor blinks: without it equal windows make equal pictures.
  await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled', caret: 'hide' })
  console.log(name)
}

async function opened(
  browser: Browser,
  url: string,
  viewport: typeof LARGE,
  colorScheme: (typeof SCHEMES)[number],
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** The work with the Turkish duplicate chosen: where the eye should land. */
async function onDuplicate(page: Page): Promise<Workbench> {
  const bench = new Workbench({ window: page })
  await bench.opened()
  await bench.editorIsThere()
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  const unit = await bench.currentUnit()
  await bench.segments(unit, 'tr').first().waitFor()
  await bench.page.getByText('Source · lines').waitFor()
  return bench
}

async function takeCorpus(browser: Browser, home: string): Promise<void> {
  for (const scheme of SCHEMES)
    for (const [size, viewport] of [
      ['', LARGE],
      ['-small', SMALL],
    ] as const) {
      // A token opens one window, so each picture has a program of its own.
      const serve = await startServe([], home)
      const page = await opened(browser, serve.url, viewport, scheme)
      const bench = await onDuplicate(page)
      await save(page, `workbench${size}-${scheme}`)
      await bench.press('Control+e')
      await bench
        .dialog('Export TMX')
        .getByRole('button', { name: /^Write \d/ })
        .waitFor()
      await save(page, `export${size}-${scheme}`)
      await bench.press('Escape', 'Control+k')
      await bench.dialog('Commands').waitFor()
      await save(page, `palette${size}-${scheme}`)
      await bench.press('Escape', 'F1')
      await bench.dialog('All keys').waitFor()
      await save(page, `keys${size}-${scheme}`)
      await bench.press('Escape', 'Escape')
      serve.child.kill('SIGTERM')
      await serve.ended
      await page.getByText('not connected').waitFor()
      await save(page, `stopped${size}-${scheme}`)
      await page.context().close()
    }
}

async function takeEmpty(browser: Browser, home: string): Promise<void> {
  const project = join(home, 'empty.parallax')
  await createApp({ file: project, create: true, actor: 'pictures' }).close()
  for (const scheme of SCHEMES) {
    const serve = await startServe(['--project', project], home)
    const page = await opened(browser, serve.url, LARGE, scheme)
    await page.getByText('has no works yet').waitFor()
    await save(page, `empty-${scheme}`)
    await page.context().close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
}

buildWhenStale(root)
mkdirSync(into, { recursive: true })
const home = mkdtempSync(join(tmpdir(), 'parallax-pictures-'))
const browser = await launchChromium()
try {
  await takeCorpus(browser, home)
  await takeEmpty(browser, home)
} finally {
  await browser.close()
  rmSync(home, { recursive: true, force: true })
}
