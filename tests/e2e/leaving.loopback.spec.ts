import { expect, test } from '#support/e2e'

// A browser tab is closed without a word, which the desktop window is not.

test('what is being written is kept when the tab is left in the middle of it', async ({ host }) => {
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
})
