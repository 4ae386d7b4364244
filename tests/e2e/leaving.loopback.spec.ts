import { expect, test } from '#support/e2e'
import { crashTab } from '#support/dead-tab'
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

test('what is being written is there again when what draws the window dies in the middle of it, and in no other tab', async ({
  host,
  context,
  complaints,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.editorIsThere()
  await bench.goTo(98)
  await bench.press('r')
  await bench.expectDone('Mark')
  await bench.goTo(99)
  await bench.press('Home', 'ArrowRight', 'ArrowRight', 'e')
  await expect(bench.button(/^Keep/)).toBeVisible()
  await page.keyboard.type('Half a wo')
  await expect(page.locator('.text-editor .view-line').first()).toContainText(/^Half.a.wo/)

  // Where one is, is kept a moment after the last key.
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('parallax.places')))
    .toMatch(/"column":2\b/)
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

  complaints.pause()
  const address = page.url()
  const dead = await crashTab(page)

  await test.step('the same tab, loaded again, has it all', async () => {
    await dead.reload()
    await expect.poll(() => dead.read('.text-editor .view-line')).toMatch(/^Half.a.wo/)
    await expect.poll(() => dead.read('footer [role="status"]')).toMatch(/^What you were writing/)
    await dead.crash()
  })

  const again = await context.newPage()
  const back = new Workbench({ window: again })
  await test.step('so has another tab, after the dead one', async () => {
    await again.goto(address)
    await back.opened()
    await expect.poll(() => back.currentUnit()).toBe(99)
    await expect(back.about(98)).toContainText('doubtful')
    await expect(back.about(99)).toContainText('excluded')
    await expect(again.locator('.text-editor .view-line').first()).toContainText(/^Half.a.wo/)
    await expect(back.said).toHaveText(/^What you were writing/)
    await expect(
      again.locator('.text-editor textarea, .text-editor .native-edit-context').first(),
    ).toBeFocused()
  })

  await again.keyboard.type('rd ')
  await back.press('Control+Enter')
  await back.expectDone('Correct text')
  await expect(back.segments(99, 'en').first()).toContainText(/rd/)
  await expect(back.grid).toBeFocused()
  await again.reload()
  await back.opened()
  await expect(back.button(/^Keep/)).toHaveCount(0)
})

test('what is written in a field waits there when it is left, and when the window is', async ({
  host,
  context,
  complaints,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.goTo(99)
  const note = page.getByRole('textbox', { name: 'Note on this unit' })
  const notKept = page.getByText('Not kept yet.')

  await test.step('a note is left by Escape, found again at its unit, and kept', async () => {
    await bench.press('t')
    await expect(note).toBeFocused()
    await page.keyboard.type('ask the')
    await bench.press('Escape')
    await expect(bench.grid).toBeFocused()
    await expect(notKept).toBeVisible()
    await expect(bench.about(99)).not.toContainText('ask the')
    await bench.goTo(98)
    await expect(note).toHaveValue('')
    await bench.goTo(99)
    await expect(note).toHaveValue('ask the')
    await bench.press('t')
    await expect(note).toBeFocused()
    await bench.press('End')
    await page.keyboard.type(' client')
    await bench.press('Control+Enter')
    await bench.expectDone('Note')
    await expect(bench.about(99)).toContainText('ask the client')
    await expect(notKept).toHaveCount(0)
  })

  await test.step('what is not wanted is let go of by the keyboard, and nothing is kept of it', async () => {
    await bench.press('t')
    await expect(note).toBeFocused()
    await bench.press('Control+a')
    await page.keyboard.type('unwanted')
    await bench.press('Escape')
    await expect(bench.grid).toBeFocused()
    await bench.press('t')
    await expect(note).toBeFocused()
    await bench.press('Tab', 'Enter')
    await expect(note).toHaveValue('ask the client')
    await expect(note).toBeFocused()
    await expect(notKept).toHaveCount(0)
    await bench.press('Escape')
  })

  const reason = page.getByRole('textbox', { name: 'Why it is dismissed' })
  await test.step('a reason is left by Escape, found again, and there again in a page that was loaded anew', async () => {
    await bench.press('F8', 'ArrowDown', 'x')
    await expect(reason).toBeFocused()
    await page.keyboard.type('a quo')
    await bench.press('Escape')
    await expect(reason).toHaveCount(0)
    await bench.press('x')
    await expect(reason).toHaveValue('a quo')
    await expect(notKept).toBeVisible()
    await page.keyboard.type('tation')
    await page.reload()
    await bench.opened()
    await expect(reason).toHaveValue('a quotation')
    await expect(reason).toBeFocused()
    await bench.press('Enter')
    await bench.expectDone('Decide')
    await expect(reason).toHaveCount(0)
  })

  await test.step('a crash loses neither a note nor text that was pasted to be imported', async () => {
    await bench.grid.focus()
    await bench.goTo(98)
    await bench.press('t')
    await expect(note).toBeFocused()
    await page.keyboard.type('is this')
    await bench.press('Escape')
    await expect(bench.grid).toBeFocused()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'One was pasted. So was the other.')
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    await expect(bench.dialog('Import')).toContainText('One was pasted')
  })
  complaints.pause()
  const address = page.url()
  await crashTab(page)
  const again = await context.newPage()
  const back = new Workbench({ window: again })
  await again.goto(address)
  await expect(back.dialog('Import')).toContainText('So was the other')
  await back.press('Escape')
  await back.opened()
  await expect.poll(() => back.currentUnit()).toBe(98)
  await expect(again.getByRole('textbox', { name: 'Note on this unit' })).toHaveValue('is this')
  await expect(back.about(99)).toContainText('ask the client')
})
