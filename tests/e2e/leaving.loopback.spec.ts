import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// A browser tab is closed without a word, which the desktop window is not.

test('what is being written is kept when the tab, the work or the order of rows is left in the middle of it', async ({
  host,
}) => {
  const page = host.window
  const cell = page.getByRole('gridcell', { selected: true })
  await expect(cell).toBeVisible()
  await page.keyboard.press('e')
  await expect(
    page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
  ).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Yazılmakta olan başlık')
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByRole('grid')).toContainText('Yazılmakta olan başlık')

  // The editor leaves for another work, and for another order of the rows.
  const bench = new Workbench(host)
  const write = async (text: string): Promise<void> => {
    await expect(cell).toBeVisible()
    await bench.grid.focus()
    await page.keyboard.press('e')
    await expect(
      page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
    ).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  await write('Left for a work')
  const open = bench.works.locator('.work[aria-current="true"]')
  const left = (await open.locator('.work-name').textContent()) ?? ''
  await bench.works.locator('.work[aria-current="false"]').first().click()
  await expect(open).not.toContainText(left)
  await expect(page.getByRole('grid')).not.toContainText('Left for a work')
  await bench.works.locator('.work').filter({ hasText: left }).click()
  await expect(page.getByRole('grid')).toContainText('Left for a work')
  await write('Left for an order')
  await bench.grid.getByRole('columnheader').nth(2).locator('.head-name').click()
  await expect(page.getByRole('grid')).toContainText('Left for an order')
  await expect(bench.said).toHaveText(/^Correct text/)
})
