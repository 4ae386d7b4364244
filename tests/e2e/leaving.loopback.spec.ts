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

test('what is being written is there again after the window ended in the middle of it, and in no other tab', async ({
  host,
  context,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await page.addInitScript(() => {
    window.addEventListener('pagehide', (event) => {
      if ('crashing' in globalThis) event.stopImmediatePropagation()
    })
  })
  await page.reload()
  await bench.opened()
  await bench.editorIsThere()
  await bench.goTo(99)
  await bench.press('Home', 'ArrowRight', 'ArrowRight', 'r')
  await bench.expectDone('Mark')
  await bench.press('e')
  await expect(bench.button(/^Keep/)).toBeVisible()
  await page.keyboard.type('Half a wo')
  await expect(page.locator('.text-editor .view-line').first()).toContainText(/^Half.a.wo/)

  await test.step('another tab opens at the same place, and does not write what this one does', async () => {
    const other = await context.newPage()
    await other.goto(page.url())
    const there = new Workbench({ window: other })
    await there.opened()
    await expect.poll(() => there.currentUnit()).toBe(99)
    await expect(there.button(/^Keep/)).toHaveCount(0)
    await there.grid.focus()
    await there.press('k')
    await there.expectDone('Exclude')
    // This tab hears of it, and what is being written in it stays.
    await expect(bench.about(99)).toContainText('excluded')
    await expect(page.locator('.text-editor .view-line').first()).toContainText(/^Half.a.wo/)
    await other.close()
  })

  await test.step('the window ends without a goodbye, as when what draws it crashes', async () => {
    await expect(bench.button(/^Keep/)).toBeVisible()
    await page.evaluate(() => Object.assign(globalThis, { crashing: true }))
    await page.reload()
  })

  await bench.opened()
  await expect.poll(() => bench.currentUnit()).toBe(99)
  await expect(bench.about(99)).toContainText('excluded')
  await expect(page.locator('.text-editor .view-line').first()).toContainText(/^Half.a.wo/)
  await expect(bench.said).toHaveText(/^What you were writing/)
  await expect(page.locator('.text-editor textarea, .text-editor .native-edit-context').first()).toBeFocused()
  await page.keyboard.type('rd ')
  await bench.press('Control+Enter')
  await bench.expectDone('Correct text')
  await expect(bench.segments(99, 'en').first()).toContainText(/rd/)
  await expect(bench.grid).toBeFocused()
  await page.reload()
  await bench.opened()
  await expect(bench.button(/^Keep/)).toHaveCount(0)
})
