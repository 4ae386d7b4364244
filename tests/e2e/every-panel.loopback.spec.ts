import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e'
import { misfits } from '#support/misfits'
import { editFile, SHEET } from '#support/outside'
import { LINES, robbedMemory } from '#support/wrong-lines'
import { Workbench } from '#support/workbench'
import type { Host } from '#support/host'

// Every page, panel and list that the window has: in light, dark and high contrast axe finds nothing grave, and on a large
// screen, a small one and one zoomed to twice the size nothing is cut.

/** Without motion no colour is on its way to another while it is looked at. */
const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const

/** CSS pixels of the two screens that the window is designed for, and of the small one at 200 %. */
const LARGE = { width: 1440, height: 900 }
const SMALL = { width: 1024, height: 700 }
const ZOOMED = { width: 512, height: 350 }

/** What may be moved sideways: rows of many versions, tabs without room, tables and texts that keep their lines. */
const SIDEWAYS = /^runs off sideways: (grid|view-tabs|read-scroll|import-rows)/u

/** What axe grades serious or critical; once all rules were asked, only colours can be other in another look. */
async function faults(page: Page, part: string, onlyColours: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part)
  const { violations } = await (onlyColours ? axe.withRules('color-contrast') : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Looks at what is shown, in every look and at every size. */
async function look(page: Page, name: string, part: string): Promise<void> {
  await test.step(name, async () => {
    await expect(page.locator(part)).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    for (const [n, media] of LOOKS.entries()) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme)
      const label = `${name}, ${media.colorScheme}, ${media.contrast}`
      expect.soft(await faults(page, part, n > 0), label).toEqual([])
    }
    for (const size of [SMALL, ZOOMED, LARGE]) {
      await page.setViewportSize(size)
      await expect
        .soft(async () => {
          const wrong = await misfits(page)
          expect(
            wrong.filter((one) => !SIDEWAYS.test(one)),
            `${name} at ${size.width}`,
          ).toEqual([])
        })
        .toPass({ timeout: 3000 })
    }
  })
}

async function byName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.locator('.palette input')).toBeFocused()
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
}

const PANEL = '[role="dialog"]'

async function opened(bench: Workbench): Promise<void> {
  await bench.opened()
  await bench.editorIsThere()
}

/** A panel that a key or the name of its command brings. */
async function lookAtPanel(bench: Workbench, [by, name]: readonly [by: string, name: string]): Promise<void> {
  const { page } = bench
  if (by.includes(' ')) await byName(page, by)
  else await bench.press(by)
  await look(page, name, PANEL)
  await bench.press('Escape')
  await expect(page.locator(PANEL)).toHaveCount(0)
}

test('the workbench, what is written in it, and what is compared', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await opened(bench)
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  await expect(bench.button(/^Dismiss/)).toBeVisible()
  await look(page, 'a divergence is chosen', 'body')
  await bench.press('F8', 'x')
  await look(page, 'it is dismissed, with a reason', '[data-pane="divergences"]')
  await bench.press('Escape')
  await lookAtPanel(bench, ['d', 'its evidence is compared'])
  await bench.press('Escape')

  await bench.goTo(99)
  await bench.press('Home', 'ArrowRight', 'ArrowRight', 'a', 't')
  await page.keyboard.type('ask the client')
  await bench.press('Control+Enter')
  await bench.expectDone('Note')
  await bench.press('e')
  await page.keyboard.type('Well, ')
  await look(page, 'a segment is being corrected', 'body')
  await bench.press('Control+Enter')
  await bench.expectDone('Correct text')
  await lookAtPanel(bench, ['Shift+e', 'the correction is compared'])
  await bench.press('Space', 'ArrowDown', 'Space', 'Control+Shift+h')
  await look(page, 'segments are picked, and all is tinted', '[data-pane="grid"]')
})

test('the views, the search and the tour', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await opened(bench)
  for (const [key, name, there] of [
    ['F4', 'ribbons', '.ribbon-segment:not(.waiting)'],
    ['Shift+F4', 'map', '.map-figures td'],
    ['F9', 'reading', '.read-sentence.current'],
    ['Shift+F9', 'statistics', '.statistics-section'],
  ] as const) {
    await bench.press(key)
    await expect(page.locator(there).first()).toBeVisible()
    await look(page, name, '.middle')
  }
  await bench.press('Escape')
  for (const [key, name] of [
    ['Control+f', 'search'],
    ['Control+h', 'replace'],
  ] as const) {
    await bench.press(key)
    const search = page.getByRole('search')
    await expect(search.getByRole('combobox', { name: 'Text to search for' })).toBeFocused()
    await page.keyboard.insertText('COVID')
    await expect(search.locator('.search-line').first()).toBeVisible()
    await look(page, name, '.search')
    await bench.press('Escape')
  }
  await byName(page, 'A tour in five')
  await look(page, 'tour', '.tour')
})

test('the panels, and a window without a project', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await opened(bench)
  await bench.press('a')
  await bench.expectDone('Accept')
  for (const panel of [
    ['Control+k', 'palette'],
    ['g', 'number of a unit'],
    ['F1', 'keys'],
    ['Control+,', 'appearance'],
    ['Control+Shift+c', 'columns'],
    ['Control+Shift+y', 'history'],
    ['Shift+F7', 'segment anew'],
    ['Control+e', 'export'],
    ['Control+Shift+e', 'report'],
    ['Control+F7', 'checks'],
    ['Control+Shift+o', 'projects'],
    ['Sign off', 'sign-off'],
    ['Lexicons of', 'lexicons'],
  ] as const)
    await lookAtPanel(bench, panel)
  await bench.press('Control+Alt+w')
  await expect(page.getByRole('heading', { name: 'No project is open' })).toBeVisible()
  await look(page, 'welcome', 'body')
})

test('the list of divergences in groups and of several, and a file that comes back', async ({
  host,
  home,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await opened(bench)
  const pane = '[data-pane="divergences"]'
  await page.getByRole('combobox', { name: 'Order', exact: true }).selectOption('category')
  await expect(page.locator('.divergence-group').first()).toBeVisible()
  await bench.divergences.getByRole('option').first().click()
  await bench.press('Control+a')
  await expect(page.locator('.decide-count')).toBeVisible()
  await look(page, 'divergences in groups, all marked', pane)
  await bench.press('Escape')
  await page.getByRole('combobox', { name: 'Only in this state' }).selectOption('confirmed')
  await expect(page.getByText('All are hidden')).toBeVisible()
  await look(page, 'no divergence passes the filters', pane)
  await page.getByRole('combobox', { name: 'Only in this state' }).selectOption('')

  await bench.grid.focus()
  await bench.press('Control+e')
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('xlsx')
  const write = page.getByRole('button', { name: /^Write 179 units/ })
  await look(page, 'export of a workbook', PANEL)
  const file = join(home, 'review.xlsx')
  copyFileSync(await host.exportBy(() => write.click()), file)
  editFile(file, (sheet) => sheet.replace(/(<c r="B2"[^>]*><is><t[^>]*>)unreviewed/, '$1doubtful'), SHEET)
  await expect(page.locator(PANEL)).toHaveCount(0)
  await bench.grid.focus()
  await bench.press('Control+Home', 'a')
  await bench.expectDone('Accept')
  await host.chooseBy([file], () => byName(page, 'bring back'))
  await expect(bench.dialog('Bring back an edited file').getByRole('option')).toHaveCount(1)
  await look(page, 'bring back', PANEL)
})

test('what is shown before an import and before a realignment is written', async ({ host, home }) => {
  test.slow()
  const bench = new Workbench(host)
  await bench.opened()
  await openMemory(bench, host, home)
  await bench.press('Control+r')
  await expect(bench.dialog('Realign').getByRole('option')).toHaveCount(2, { timeout: 30_000 })
  await look(bench.page, 'realign', PANEL)
})

/** Imports a memory and two texts, looks at what is shown before that, and opens the memory. */
async function openMemory(bench: Workbench, host: Host, home: string): Promise<void> {
  const files = ['meetings.tmx', 'talk_en.txt', 'talk_fr.txt'].map((name) => join(home, name))
  writeFileSync(files[0] ?? '', robbedMemory())
  writeFileSync(files[1] ?? '', LINES.map(({ en }) => en).join('\n\n'))
  writeFileSync(files[2] ?? '', LINES.map(({ fr }) => fr).join('\n\n'))
  await host.chooseBy(files, () => bench.press('Control+o'))
  const panel = bench.dialog('Import files')
  await expect(panel.getByRole('button', { name: /^Import 2 works$/ })).toBeEnabled()
  await look(bench.page, 'import', PANEL)
  await panel.getByRole('button', { name: /^Import 2 works$/ }).click()
  await expect(panel).toHaveCount(0, { timeout: 30_000 })
  await bench.page
    .getByRole('button', { name: /meetings/ })
    .first()
    .click()
  await expect(bench.grid.getByRole('columnheader')).toHaveCount(3)
  await bench.grid.focus()
}
