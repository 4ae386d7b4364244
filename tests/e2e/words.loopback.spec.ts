import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { formWords } from '#shared/exchange/review/words'
import { expect, test } from '#support/e2e'
import type { Host } from '#support/host'
import { misfits } from '#support/misfits'
import { editFile, SHEET } from '#support/outside'
import { misworded } from '#support/wording'
import { Workbench } from '#support/workbench'
import { CATALOGUES } from '#renderer/words/words'

// The window in each of its languages, in high contrast, and zoomed: all of it fits, and nothing is started anew.

test.use({ viewport: { width: 1024, height: 700 } })

const OTHERS = ['zh', 'tr', 'ru'] as const
/** Panels by the key that brings them, or by the English name of their command. */
const PANELS = [
  ['F1', 'keys'],
  ['Control+,', 'look'],
  ['Control+Shift+E', 'report'],
  ['Control+F7', 'checks'],
  ['Shift+F7', 'resegment'],
  ['Control+k', 'palette'],
  ['Control+Shift+Y', 'history'],
  ['Control+Shift+C', 'columns'],
  ['Lexicons of', 'lexicon'],
  ['Sign off', 'sign-off'],
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
function heading(lang: keyof typeof CATALOGUES, panel: (typeof PANELS)[number][1]): string {
  const words = CATALOGUES[lang]
  if (panel === 'columns') return words.columns.heading
  return panel === 'sign-off' ? words.report.sign : words[panel].title
}

/** Runs a command by its English name, which the palette knows in every language. */
async function byName(bench: Workbench, name: string): Promise<void> {
  await bench.press('Control+k')
  await expect(bench.page.locator('.palette input')).toBeFocused()
  await bench.page.keyboard.insertText(name)
  await bench.press('Enter')
}

/** Nothing is cut, out of its place or in English: a look at what is open now. */
async function expectWording(bench: Workbench, lang: (typeof OTHERS)[number], what: string): Promise<void> {
  const wrong = async (): Promise<string[]> => [
    ...(await misfits(bench.page)),
    ...(await misworded(bench.page, lang)),
  ]
  await expect.poll(wrong, { message: `${lang} ${what}` }).toEqual([])
}

for (const lang of OTHERS)
  test(`the language is changed by keyboard, at once and for good, and every page fits in it: ${lang}`, async ({
    host,
    home,
  }) => {
    test.slow()
    const bench = new Workbench(host)
    const { page } = bench
    const words = CATALOGUES[lang]
    await bench.opened()
    await bench.editorIsThere()
    await bench.goTo(20)
    await test.step('the language', async () => {
      // Who does not read the language of the window finds the command by its English.
      await byName(bench, `Language ${words.commands[`language.${lang}`].split(/[:：]\s*/u)[1] ?? ''}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : lang)
      await expect(page.getByRole('button', { name: words.bar.realign, exact: true })).toBeVisible()
      await expect(page.locator('.row.current')).toHaveAttribute('data-row', '19')
      await expectWording(bench, lang, 'grid')
    })
    await test.step('panels', async () => {
      for (const [by, name] of PANELS) {
        if (by.includes(' ')) await byName(bench, by)
        else await bench.press(by)
        await expectPanel(bench, lang, heading(lang, name))
      }
    })
    await test.step('views', async () => {
      for (const [key, there] of VIEWS) {
        await bench.press(key)
        await expect(page.locator(there).first()).toBeVisible()
        await expectWording(bench, lang, key)
      }
      await bench.press('Escape', 'Escape')
      await expect(page.locator('.rows')).toBeVisible()
    })
    await test.step('what is replaced', () => expectReplacing(bench, lang))
    await test.step('the list of divergences', () => expectTriage(bench, lang))
    await test.step('what comes back', () => expectReturned(bench, host, home, lang))
    await page.reload()
    await expect(page.getByRole('button', { name: words.bar.realign, exact: true })).toBeVisible()
    await expect(page.locator('.row.current')).toHaveAttribute('data-row', '0')
  })

/** A panel is open, its words fit, and it is left. */
async function expectPanel(bench: Workbench, lang: (typeof OTHERS)[number], title: string): Promise<void> {
  const panel = bench.page.getByRole('dialog', { name: title })
  await expect(panel).toBeVisible()
  await expect(panel).not.toHaveAttribute('aria-busy', 'true')
  await expectWording(bench, lang, title)
  await bench.press('Escape')
  await expect(panel).toBeHidden()
}

async function expectReplacing(bench: Workbench, lang: (typeof OTHERS)[number]): Promise<void> {
  const { page } = bench
  const { search } = CATALOGUES[lang]
  await bench.press('Control+h')
  await expect(page.getByRole('combobox', { name: search.for })).toBeFocused()
  await page.keyboard.insertText('COVID')
  await expect(page.locator('.search-line').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /25/ })).toBeEnabled()
  await expectWording(bench, lang, 'replace')
  await bench.press('Escape')
  await expect(page.getByRole('search')).toHaveCount(0)
}

/** Evidence and what is done with it, texts compared, divergences in groups, none that passes, and several at once. */
async function expectTriage(bench: Workbench, lang: (typeof OTHERS)[number]): Promise<void> {
  const { page } = bench
  const { divergences, compare } = CATALOGUES[lang]
  const list = page.locator('.divergences-list')
  await list.getByRole('option').nth(1).click()
  await expect(page.locator('.evidence-line').first()).toBeVisible()
  await expectWording(bench, lang, 'evidence')
  await bench.press('d')
  await expectPanel(bench, lang, compare.title)
  const order = page.getByRole('combobox', { name: divergences.order, exact: true })
  for (const by of ['category', 'severity', 'state', 'version']) {
    await order.selectOption(by)
    await expect(page.locator('.divergence-group').first()).toBeVisible()
    await expectWording(bench, lang, `by ${by}`)
  }
  const state = page.getByRole('combobox', { name: divergences.inState })
  await state.selectOption('confirmed')
  await expect(page.getByText(divergences.hidden)).toBeVisible()
  await expectWording(bench, lang, 'none passes')
  await state.selectOption('')
  await list.getByRole('option').first().click()
  await bench.press('Control+a')
  await expect(page.locator('.decide-count')).toBeVisible()
  await expectWording(bench, lang, 'several')
  await bench.press('Escape', 'Escape')
}

/** A workbook in the language of the window, edited outside and brought back, with a conflict. */
async function expectReturned(
  bench: Workbench,
  host: Host,
  home: string,
  lang: (typeof OTHERS)[number],
): Promise<void> {
  const { page } = bench
  const words = CATALOGUES[lang]
  const { states } = formWords(lang)
  await page.getByRole('grid').focus()
  await bench.press('Control+e')
  await page.getByRole('combobox', { name: words.exporting.form, exact: true }).selectOption('xlsx')
  await expect(page.getByRole('combobox', { name: words.exporting.wordsLong })).toHaveValue(lang)
  const write = page.locator('[data-overlay="export"] .button.primary')
  await expect(write).toContainText('179')
  await expectWording(bench, lang, 'a workbook')
  const file = join(home, `${lang}.xlsx`)
  copyFileSync(await host.exportBy(() => write.click()), file)
  editFile(
    file,
    (sheet) =>
      sheet
        .replace('Сообщение Управления', 'Заявление Управления')
        .replace(new RegExp(`(<c r="B2"[^>]*><is><t[^>]*>)${states.unreviewed}`), `$1${states.doubtful}`),
    SHEET,
  )
  await expect(page.locator('.export.panel')).toHaveCount(0)
  await page.getByRole('grid').focus()
  await bench.press('Control+Home', 'a')
  await expect(page.locator('.row.current')).toContainText(words.grid.accepted)
  await host.chooseBy([file], () => byName(bench, 'bring back'))
  const panel = page.getByRole('dialog', { name: words.reimport.title })
  await expect(panel.getByRole('option')).toHaveCount(2)
  await expect(panel).toContainText(words.grid.doubtful)
  await expectPanel(bench, lang, words.reimport.title)
}

test('in high contrast axe finds nothing grave, and text holds seven to one', async ({ host }) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  // No colour is on its way to another while it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await bench.press('F8', 'ArrowDown', 'Control+,')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('contrast')
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
  const grave = async (axe: AxeBuilder): Promise<string[]> =>
    (await axe.analyze()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  const seven = { rules: { 'color-contrast-enhanced': { enabled: true } } }
  expect(await grave(new AxeBuilder({ page }).options(seven))).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
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
    for (const [by, name] of PANELS) {
      if (by.includes(' ')) await byName(bench, by)
      else await bench.press(by)
      const panel = page.getByRole('dialog', { name: heading('en', name) })
      await expect(panel).toBeVisible()
      await expect.poll(wrong, { message: name }).toEqual([])
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
