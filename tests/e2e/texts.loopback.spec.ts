import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmxFile } from '#support/aligned'
import { expect, test } from '#support/e2e'
import { misfits } from '#support/misfits'
import { Workbench } from '#support/workbench'

// Texts that are hard to show: twelve versions, some from right to left, a long name of a file, what cannot be seen.

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The committee met on Tuesday.',
  ar: 'اجتمعت اللجنة (COVID-19) يوم الثلاثاء.',
  zh: '委员会于星期二开会。',
  tr: 'Komisyon salı günü toplandı.',
  ru: 'Комиссия собралась во вторник.',
  fr: 'La commission s’est réunie mardi.',
  de: 'Der Ausschuss\u200b trat am Dienstag zusammen.',
  es: 'La comisión se reunió el martes.',
  he: 'הוועדה נפגשה ביום שלישי.',
  ja: '委員会は火曜日に会合を開いた。',
  ko: '위원회는 화요일에 모였다.',
  el: 'Η επιτροπή συνεδρίασε την Τρίτη.',
}
const NAME =
  'A_75_848-statement-of-the-permanent-representative-to-the-committee-2020-12-14-final (copy) 第七十五届会议.tmx'

function memory(): string {
  const unit = (n: number): string =>
    Object.entries(SENTENCES)
      .map(([lang, text]) => {
        // The second has a cell of ten lines and more.
        const seg = Array.from({ length: n === 2 ? 8 : 1 }, () => text).join(' ')
        return `<tuv xml:lang="${lang}"><seg>${n}. ${seg}</seg></tuv>`
      })
      .join('')
  return tmxFile(Array.from({ length: 12 }, (_, n) => `<tu>${unit(n + 1)}</tu>`).join('\n'))
}

test('twelve versions are read, from the right where they are written so, and nothing is cut', async ({
  host,
  home,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await page.setViewportSize({ width: 1024, height: 700 })
  await bench.opened()
  const file = join(home, NAME)
  writeFileSync(file, memory())
  await host.chooseBy([file], () => bench.press('Control+o'))
  const panel = bench.dialog('Import files')
  await expect(panel.getByRole('button', { name: /^Import 1 work$/ })).toBeEnabled()
  // Columns that words fit in, moved sideways.
  const cell = panel.locator('td[lang="de"]').first()
  await expect.poll(async () => (await cell.boundingBox())?.width).toBeGreaterThan(120)
  await panel.getByRole('button', { name: /^Import 1 work$/ }).click()
  await expect(panel).toHaveCount(0, { timeout: 30_000 })
  await expect(bench.grid.getByRole('columnheader')).toHaveCount(13)
  await bench.editorIsThere()
  await bench.grid.focus()
  const wrong = async (): Promise<string[]> =>
    (await misfits(page)).filter((one) => !/^runs off sideways: (grid|read-scroll)/u.test(one))
  await expect.poll(wrong).toEqual([])

  await test.step('Arabic begins at the right, in the grid and in the editor', async () => {
    await bench.press('Control+Home', 'Home', 'ArrowRight')
    const arabic = bench.grid.locator('p.segment[lang="ar"]').first()
    expect(await arabic.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl')
    const line = page.locator('.text-editor .view-line').first()
    await expect(line).toContainText('اجتمعت')
    await expect
      .poll(() =>
        line.evaluate((one) => (one.querySelector('[dir="rtl"]') ?? one.closest('[dir="rtl"]')) !== null),
      )
      .toBe(true)
  })

  await test.step('what cannot be seen has a sign', async () => {
    await bench.press(...Array.from({ length: 5 }, () => 'ArrowRight'))
    await expect(bench.segmentPane.getByText(/^de · segment/)).toBeVisible()
    await expect(page.locator('.text-editor .invisible-sign')).toHaveText('ZWSP')
  })

  await test.step('the map has room for each version, the reading view for words', async () => {
    await bench.press('Shift+F4')
    await expect(page.locator('.map-figures td').first()).toBeVisible()
    const map = page.getByRole('slider', { name: /^Map of/ })
    await expect.poll(async () => (await map.boundingBox())?.height).toBeGreaterThan(12 * 44)
    await expect.poll(wrong).toEqual([])
    await bench.press('F9')
    const text = page.locator('.read-text[lang="de"]').first()
    await expect(text).toBeAttached()
    await expect.poll(async () => (await text.boundingBox())?.width).toBeGreaterThan(110)
    expect(
      await page
        .locator('.read-text[lang="he"] .text')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl')
    await expect.poll(wrong).toEqual([])
  })

  await test.step('figures after a name from the right keep their order', async () => {
    await bench.press('Escape', 'Control+Home', 'Home', 'ArrowRight', 'F4')
    const summary = page.locator('.ribbons .view-bar .number').first()
    await expect(summary).toHaveText(/only in \u2068العربية\u2069/u)
  })
})

test('a draft is left as it was, and a correction compared with its source', async ({ host }) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.editorIsThere()
  await bench.goTo(99)
  await bench.press('Home', 'ArrowRight', 'ArrowRight')
  const segment = bench.segments(99, 'en').first()
  const text = await segment.innerText()
  await bench.press('e')
  await expect(bench.button(/^Keep/)).toBeVisible()
  await page.keyboard.type('Nonsense ')
  await bench.press('Escape')
  await expect(bench.grid).toBeFocused()
  await expect(segment).toHaveText(text)

  await bench.press('e')
  await expect(bench.button(/^Keep/)).toBeVisible()
  // A bracket or quote that is typed over what is selected goes round it.
  await bench.press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight')
  await page.keyboard.type('(')
  await bench.press('Control+End')
  await page.keyboard.insertText('\u00a0!')
  await expect(page.locator('.text-editor .invisible.unbroken')).toHaveCount(1)
  await bench.press('Control+Enter')
  await bench.expectDone('Correct text')
  await expect(segment).toHaveText(/^\(On\) /)
  await bench.press('Shift+e')
  const compare = bench.dialog('Correction')
  await expect(compare).toContainText('corrected')
  await expect(compare.locator('.char-insert').first()).toBeVisible()
  await bench.press('Escape')
  await expect(compare).toHaveCount(0)
  await bench.press('Control+z')
  await expect(segment).toHaveText(text)
})
