import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e'
import { COLUMNS, Workbench, type Column } from '#support/workbench'

// The views of a work besides the grid: opened by a key, gone through by keys, in step with the grid.

/** Two units that hold a segment of English and one of Russian, with others between them. */
const [FIRST, LAST] = [99, 104]

/** Puts the cursor on a version of a unit. */
async function goToCell(bench: Workbench, unit: number, column: Column): Promise<void> {
  await bench.goTo(unit)
  await bench.press('Home', ...COLUMNS.slice(0, COLUMNS.indexOf(column)).map(() => 'ArrowRight'))
}

test('ribbons cross where text moved and end where there is a gap; Enter goes to the unit', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  await goToCell(bench, FIRST, 'en')
  await expect(bench.segments(FIRST, 'ru')).toHaveCount(1)
  await bench.press('Space')
  await goToCell(bench, LAST, 'ru')
  await expect(bench.segments(LAST, 'en')).toHaveCount(1)
  await bench.press('Space', 'l')
  await expect(bench.said).toContainText(/link/i)

  await bench.press('F4')
  const ribbons = bench.page.getByRole('listbox', { name: /^Ribbons of/ })
  await expect(ribbons).toBeFocused()
  await expect(bench.page.getByText(/· 1 moved ·/)).toBeVisible()
  const moved = bench.page.locator('.ribbon.moved')
  await expect(moved).toHaveCount(1)
  // Both texts of the unit are marked, and the two ribbons of it.
  const row = (await moved.getAttribute('data-row')) ?? ''
  await expect(ribbons.locator(`.ribbon[data-row="${row}"]`)).toHaveCount(2)
  await ribbons.locator(`[role="option"][data-side="left"][data-row="${row}"]`).click()
  await expect(
    ribbons.locator('[role="option"][data-side="right"][aria-selected="true"]').first(),
  ).toBeVisible()
  // The Russian went away from the last of those units, so that its English ends openly.
  await expect(ribbons.locator('.open-end.missing').first()).toBeVisible()

  await bench.press('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown')
  const unit = await bench.currentUnit()
  await bench.press('Enter')
  await expect(bench.grid).toBeFocused()
  await expect(bench.unit(unit)).toBeInViewport()
  await expect.poll(() => bench.currentUnit()).toBe(unit)

  // What is judged there is drawn as judged.
  await bench.press('F4', 'k', 'a')
  await expect(bench.page.getByRole('button', { name: 'State', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(ribbons.locator('[aria-selected="true"].look-accepted').first()).toBeVisible()

  // Another pair; what the Chinese letter has more ends openly, and is not called missing.
  const left = bench.page.getByRole('combobox', { name: 'Version on the left' })
  const right = bench.page.getByRole('combobox', { name: 'Version on the right' })
  const before = await left.inputValue()
  await bench.press('1')
  await expect(left).not.toHaveValue(before)
  await left.selectOption({ label: '中文 · Chinese' })
  await right.selectOption({ label: 'Türkçe · Turkish' })
  await expect(bench.page.locator('.open-end.quiet').first()).toBeVisible()
  await ribbons.focus()
  await bench.press('End')
  await expect(ribbons.locator('[data-side="left"][data-at="146"]')).toBeInViewport()
  await bench.press('Escape')
  await expect(bench.grid).toBeFocused()
})

test('the map shows where one is and goes elsewhere; statistics are copied as tables', async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.goTo(99)
  await bench.press('Shift+F4')
  const map = bench.page.getByRole('slider', { name: /^Map of/ })
  await expect(map).toBeFocused()
  await expect(map).toHaveAttribute('aria-valuenow', '99')
  await bench.press('ArrowRight')
  await expect(map).toHaveAttribute('aria-valuenow', '100')
  await bench.press('PageDown')
  await expect(map).toHaveAttribute('aria-valuenow', '109')
  const table = bench.page.locator('.map-figures')
  await expect(table.getByRole('row', { name: /^English – Русский 10 0 0 1$/ })).toBeVisible()

  const pixels = (): Promise<string> =>
    map.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
  const bands = await pixels()
  await bench.press('k')
  await expect(table.getByRole('row')).toHaveCount(7)
  await expect.poll(pixels).not.toBe(bands)
  const light = await pixels()
  await bench.page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(pixels).not.toBe(light)
  await bench.press('k', 'Home')
  await expect(map).toHaveAttribute('aria-valuenow', '1')
  // A click two thirds along the uppermost line goes there.
  const box = await map.boundingBox()
  if (box === null) throw new Error('the map is not there')
  await map.click({ position: { x: 132 + 0.66 * (box.width - 152), y: 28 } })
  await expect.poll(() => bench.currentUnit()).toBeGreaterThan(60)
  const unit = await bench.currentUnit()
  await bench.press('Enter')
  await expect(bench.unit(unit)).toBeInViewport()

  await bench.press('a')
  await bench.expectDone(/review|accept/i)
  await bench.press('Shift+F9')
  const statistics = bench.page.getByRole('region', { name: /^Statistics of/ })
  await expect(statistics.getByRole('table', { name: 'Versions' }).getByRole('row')).toHaveCount(5)
  await expect(statistics.getByRole('table', { name: 'Links by type' }).getByRole('row')).toHaveCount(7)
  const day = statistics.getByRole('table', { name: 'Progress by day' }).getByRole('row').nth(1)
  await expect(day.getByRole('cell').nth(1)).toHaveText('1')
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await bench.press('y')
  await bench.expectDone(/^Statistics copied/)
  const copied = await bench.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Versions\nVersion\tSegments\t.*\n中文\t145\t/)
})

test('the work is read in columns, and printed without the window around it', async ({ host }) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.goTo(99)
  await bench.press('F9')
  const text = page.getByRole('region', { name: /^Reading view of/ })
  await expect(text).toBeFocused()
  await expect(text.locator('.read-sentence.current').first()).toBeInViewport()
  await bench.press('ArrowLeft')
  await expect.poll(() => bench.currentUnit()).toBe(98)
  await page.getByRole('group', { name: 'Versions shown' }).getByRole('button', { name: 'Türkçe' }).click()
  await expect(text.getByRole('heading', { level: 2 })).toHaveText(['中文', 'English', 'Русский'])

  await page.evaluate(() => {
    window.print = () => document.body.classList.add('was-printed')
  })
  await bench.press('Control+p')
  await expect(page.locator('body.was-printed')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.printed')
  await expect(paper).toBeVisible()
  await expect(page.locator('header.bar')).toBeHidden()
  await expect(paper.getByRole('columnheader')).toHaveText(['中文', 'English', 'Русский'])
  // All of the text, not only what was in view; page numbers and the like are left out.
  await expect(paper.locator('.read-sentence[data-column="0"]')).toHaveCount(145)
  const [paperWidth, textWidth] = await paper.evaluate((element) => [
    element.clientWidth,
    element.scrollWidth,
  ])
  expect(textWidth).toBe(paperWidth)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
  await bench.press('Enter')
  await expect(bench.unit(98)).toBeInViewport()
})

test('the source text follows the grid and leads back to it, by keys alone', async ({ host }) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await goToCell(bench, FIRST, 'en')
  await bench.press('Control+u')
  const here = page.getByRole('region', { name: 'Source text' }).getByRole('status')
  const text = page.getByRole('textbox', { name: 'Source text, English' })
  await expect(text).toBeFocused()
  await expect(here).toHaveText(/^Unit 99 · segment 4 · line \d+$/)
  // The segment is outlined where it stands in its lines, and its unit is named beside them.
  await expect(page.locator('.source-label.current .number')).toHaveText('99')
  await expect(page.locator('.source-current').first()).toBeInViewport()

  // By segments, by the caret, and to the version beside at the same unit.
  await bench.press('Alt+ArrowDown')
  await expect(here).toHaveText(/^Unit \d+ · segment 5 /)
  await bench.press('Alt+ArrowUp', 'Alt+ArrowUp')
  await expect(here).toHaveText(/· segment 3 /)
  await bench.press('Control+End')
  await expect(here).toHaveText(/· segment 10 /)
  await bench.press('Control+Home')
  await expect(here).toHaveText(/· segment 1 /)
  await bench.press(...Array.from({ length: 8 }, () => 'ArrowDown'))
  await expect(here).not.toHaveText(/· segment 1 /)
  await bench.press('Control+Home', 'Alt+ArrowDown')
  await expect(here).toHaveText(/· segment 2 /)
  await bench.press('Alt+ArrowRight')
  await expect(page.getByRole('textbox', { name: 'Source text, Русский' })).toBeFocused()
  await bench.press('Alt+ArrowLeft')
  await expect(text).toBeFocused()
  await expect(here).toHaveText(/· segment 2 /)

  // Judged there as in the grid; then back, at the same segment.
  await bench.press('r')
  await expect(page.locator('.source-label.current .sign')).toHaveCount(1)
  const unit = await bench.currentUnit()
  await bench.press('Enter')
  await expect(bench.grid).toBeFocused()
  await expect(bench.about(unit)).toHaveAttribute('title', /doubtful/)
  await expect(bench.cell(unit, 'en')).toHaveClass(/\bhere\b/)

  // A double click leads there, too; and the view is there again when the window is opened anew.
  await bench.press('Control+u')
  await page.locator('.source-editor .source-text').first().dblclick()
  await expect(bench.grid).toBeFocused()
  await bench.press('Control+u')
  await expect(text).toBeFocused()
  await page.reload()
  await expect(text).toBeFocused()
})

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.middle').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.describe('1024x700', () => {
  test.use({ viewport: { width: 1024, height: 700 } })

  test('no view has a serious fault in light or dark, or reaches out of the window', async ({ host }) => {
    test.slow()
    const bench = new Workbench(host)
    await bench.opened()
    await bench.goTo(99)
    for (const [key, there] of [
      ['F4', '.ribbon-segment:not(.waiting)'],
      ['Shift+F4', '.map-figures td'],
      ['F9', '.read-sentence.current'],
      ['Control+u', '.source-label'],
      ['Shift+F9', '.statistics-section'],
    ] as const) {
      await bench.press(key)
      await expect(bench.page.locator(there).first()).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await bench.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await expect(bench.page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached()
        expect(await faults(bench.page)).toEqual([])
      }
      await expect.poll(() => bench.page.evaluate(wide)).toEqual([])
    }
  })
})

/** Runs in the page: what can be scrolled sideways in the view. */
function wide(): string[] {
  return [...document.querySelectorAll('[data-pane="view"], [data-pane="view"] *')]
    .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.className)
}
