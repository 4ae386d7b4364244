import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '#support/e2e'
import { misfits } from '#support/misfits'
import { misworded } from '#support/wording'
import { Workbench } from '#support/workbench'
import { CATALOGUES } from '#renderer/words/words'

// The window in each of its languages, in high contrast, and zoomed: all of it fits, and nothing is started anew.

test.use({ viewport: { width: 1024, height: 700 } })

const OTHERS = ['zh', 'tr', 'ru'] as const
const PANELS = [
  ['F1', 'keys.title'],
  ['Control+,', 'look.title'],
  ['Control+Shift+E', 'report.title'],
  ['Control+F7', 'checks.title'],
  ['Shift+F7', 'resegment.title'],
  ['Control+k', 'palette.title'],
] as const

const VIEWS = [
  ['F4', '.ribbon-segment:not(.waiting)'],
  ['Shift+F4', '.map-figures td'],
  ['F9', '.read-sentence.current'],
  ['Shift+F9', '.statistics-section'],
  ['Control+e', '.export-counts'],
  ['Control+Shift+O', '[data-overlay="projects"]'],
] as const

/** The words of a panel's heading. */
function heading(lang: keyof typeof CATALOGUES, key: (typeof PANELS)[number][1]): string {
  const { keys, look, report, checks, resegment, palette } = CATALOGUES[lang]
  const parts = { keys, look, report, checks, resegment, palette }
  return parts[key.slice(0, key.indexOf('.')) as keyof typeof parts].title
}

/** Nothing is cut, out of its place or in English: a look at what is open now. */
async function expectWording(bench: Workbench, lang: (typeof OTHERS)[number], what: string): Promise<void> {
  const wrong = async (): Promise<string[]> => [
    ...(await misfits(bench.page)),
    ...(await misworded(bench.page, lang)),
  ]
  await expect.poll(wrong, { message: `${lang} ${what}` }).toEqual([])
}

test('the language is changed by keyboard, at once and for good, and every page fits in it', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.editorIsThere()
  await bench.goTo(20)
  for (const lang of OTHERS) {
    await bench.press('Control+k')
    await expect(page.locator('.palette input')).toBeFocused()
    // Who does not read the language of the window finds the command by its English.
    await page.keyboard.type(
      `Language ${CATALOGUES[lang].commands[`language.${lang}`].split(/[:：]\s*/u)[1] ?? ''}`,
    )
    await bench.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : lang)
    await expect(page.getByRole('button', { name: CATALOGUES[lang].bar.realign, exact: true })).toBeVisible()
    await expect(page.locator('.row.current')).toHaveAttribute('data-row', '19')
    await expectWording(bench, lang, 'grid')
    for (const [key, title] of PANELS) {
      await bench.press(key)
      const panel = page.getByRole('dialog', { name: heading(lang, title) })
      await expect(panel).toBeVisible()
      await expect(panel).not.toHaveAttribute('aria-busy', 'true')
      await expectWording(bench, lang, title)
      await bench.press('Escape')
      await expect(panel).toBeHidden()
    }
    for (const [key, there] of VIEWS) {
      await bench.press(key)
      await expect(page.locator(there).first()).toBeVisible()
      await expectWording(bench, lang, key)
    }
    await bench.press('Escape', 'Escape')
    await expect(page.locator('.rows')).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('button', { name: CATALOGUES.ru.bar.realign, exact: true })).toBeVisible()
  await expect(page.getByText(/^Единица 20 из/)).toBeVisible()
})

test('in high contrast axe finds nothing grave, and text holds seven to one', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.press('F8', 'ArrowDown', 'Control+,')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('contrast')
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  const grave = async (axe: AxeBuilder): Promise<string[]> =>
    (await axe.analyze()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  const seven = { rules: { 'color-contrast-enhanced': { enabled: true } } }
  expect(await grave(new AxeBuilder({ page }).options(seven))).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // Only the colours are others.
  expect(await grave(new AxeBuilder({ page }).withRules('color-contrast-enhanced'))).toEqual([])
})

test('text of a language is set in the face and size that were chosen for it', async ({ host }) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  const size = (lang: string): Promise<string> =>
    page
      .locator(`.grid p.segment[lang="${lang}"]`)
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize)
  const before = await size('tr')
  await bench.press('Control+,')
  await page.getByRole('combobox', { name: 'Size for Chinese' }).selectOption('20')
  await expect.poll(() => size('zh')).toBe('20px')
  expect(await size('tr')).toBe(before)
  await page.getByRole('button', { name: 'As it was at first' }).click()
  await expect.poll(() => size('zh')).toBe(before)
})

test.describe('at 200 %', () => {
  // What a window of 1024x700 has when it is zoomed to twice the size.
  test.use({ viewport: { width: 512, height: 350 } })

  test('everything is in reach and nothing is cut', async ({ host }) => {
    const bench = new Workbench(host)
    const { page } = bench
    await expect(page.locator('.rows .segment').first()).toBeVisible({ timeout: 15_000 })
    // Four versions side by side are wider than such a window, and so can the tabs be: they are moved sideways.
    const wrong = async (): Promise<string[]> =>
      (await misfits(page)).filter((one) => !/^runs off sideways: (grid|view-tabs)$/u.test(one))
    await expect.poll(wrong).toEqual([])
    for (const [key, title] of PANELS) {
      await bench.press(key)
      const panel = page.getByRole('dialog', { name: heading('en', title) })
      await expect(panel).toBeVisible()
      await expect.poll(wrong, { message: title }).toEqual([])
      await bench.press('Escape')
      await expect(panel).toBeHidden()
    }
    // The panes that have no room beside the grid are a key away.
    await bench.press('Control+3')
    await expect(bench.divergences).toBeInViewport()
    await expect.poll(wrong).toEqual([])
  })
})

test('the tour ticks what was done, and is taken up where it was left', async ({ host }) => {
  const bench = new Workbench(host)
  const { page } = bench
  const tour = page.getByRole('complementary', { name: 'A tour in five minutes' })
  await bench.opened()
  await bench.press('Control+k')
  await page.keyboard.type('tour')
  await bench.press('Enter')
  await expect(tour.getByText('0 of 9 done')).toBeVisible()
  await bench.press('ArrowDown')
  await expect(tour.getByText('1 of 9 done')).toBeVisible()
  await bench.press('a')
  await expect(tour.getByText('2 of 9 done')).toBeVisible()
  await expect(tour.getByRole('listitem').nth(2)).toHaveText(/^done: Accept a unit/)
  await expect.poll(() => misfits(page)).toEqual([])
  await page.reload()
  await expect(tour.getByText('2 of 9 done')).toBeVisible()
  await tour.getByRole('button', { name: 'Leave' }).click()
  await expect(tour).toBeHidden()
})

test('a panel that fails says so, leaves the rest as it was, and can be tried again', async ({
  host,
  complaints,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  complaints.pause()
  await page.evaluate(() => {
    const whole = Array.prototype.toReversed
    // The severities are turned round by the panel of the report alone.
    Array.prototype.toReversed = function (this: unknown[]): unknown[] {
      if (this[0] === 'neutral') throw new Error('broken on purpose')
      return whole.call(this)
    }
    Object.assign(globalThis, { mend: () => Object.assign(Array.prototype, { toReversed: whole }) })
  })
  await bench.press('Control+Shift+E')
  // The editor has alerts of its own, which are empty.
  const fault = page.getByRole('alert').filter({ hasText: 'The panel stopped by a fault' })
  await expect(fault).toContainText('broken on purpose')
  await expect(bench.grid).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend())
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(bench.dialog('Report')).toBeVisible()
  complaints.resume()
})
