import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// The corpus aligned by keyboard alone, from its files to TMX.

const TEXTS = join(import.meta.dirname, '..', 'fixtures', 'seeds', 'segments')
const FILES = { zh: 'zh-A74', tr: 'tr-report', en: 'en-statement', ru: 'ru-statement' }

test('the files of the corpus are imported, aligned, put right, accepted and written as TMX, by keyboard', async ({
  host,
  home,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page } = bench
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'wheel'])
      window.addEventListener(type, ({ isTrusted }) => {
        if (isTrusted) throw new Error('the mouse was used')
      })
  })
  await bench.opened()
  const files = Object.entries(FILES).map(([lang, name]) => {
    const file = join(home, `summit_${lang}.txt`)
    copyFileSync(join(TEXTS, `${name}.txt`), file)
    return file
  })
  await host.chooseBy(files, () => bench.press('Control+o'))
  const panel = bench.dialog('Import files')
  const list = panel.getByRole('listbox', { name: 'Files' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('option')).toHaveCount(4)
  const go = panel.getByRole('button', { name: /^Import \d works?$/ })
  await expect(go).toBeEnabled()
  for (let n = 0; n < 40 && !(await go.evaluate((one) => one === document.activeElement)); n++)
    await bench.press('Tab')
  await bench.press('Enter')
  await expect(panel).toHaveCount(0, { timeout: 60_000 })
  await expect(bench.said).toHaveText(/^Imported/)
  await expect(bench.grid.getByRole('columnheader')).toHaveCount(5)

  await test.step('the least sure are looked at, put right, and the rest accepted', async () => {
    await bench.press('Control+Home')
    await expect.poll(() => bench.currentUnit()).toBe(1)
    for (let n = 0; n < 2; n++) await bench.moveBy('Shift+A')
    const row = await bench.moveBy('Shift+A')
    await expect(page.locator('footer').getByText(/[3-9]\d* accepted/)).toBeVisible()
    await bench.press('m')
    await bench.expectDone('Merge units')
    await bench.press('Control+z')
    await bench.expectDone('Undo: merge units')
    await expect.poll(() => bench.currentUnit()).toBe(row)
    await bench.press('Control+End', 'Control+Shift+A')
    await bench.expectDone('Accept all units')
    await expect(page.locator('footer').getByText(/^0 unreviewed/)).toBeVisible()
  })

  await test.step('TMX', async () => {
    await bench.press('Control+e')
    const write = bench.dialog('Export TMX').getByRole('button', { name: /^Write \d/ })
    await expect(write).toBeVisible()
    const comparable = bench.dialog('Export TMX').getByRole('radio', { name: /comparable/ })
    await comparable.focus()
    await bench.press('Space')
    await expect(write).toBeEnabled()
    for (let n = 0; n < 60 && !(await write.evaluate((one) => one === document.activeElement)); n++)
      await bench.press('Tab')
    const file = await host.exportBy(() => bench.press('Enter'))
    const tmx = readFileSync(file, 'utf8')
    const units = tmx.match(/<tu[ >]/gu)?.length ?? 0
    await bench.expectDone(new RegExp(`^Exported ${units} unit`))
    expect(units).toBeGreaterThan(5)
    expect(tmx.trimEnd().endsWith('</tmx>')).toBe(true)
  })
})
