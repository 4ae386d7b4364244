import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// A quick hand does not wait for the window: what it presses while an answer, a pane, a view or a field is on its way is
// done when that is there, and nowhere else. The answers are held back until all is pressed.

/** Holds back the answers to a call. Returns what lets them go. */
async function hold(page: Page, call: string): Promise<() => void> {
  let free = (): void => undefined
  const freed = new Promise<void>((resolve) => (free = resolve))
  await page.route(`**/api/${call}`, async (route) => {
    await freed
    await route.continue()
  })
  return free
}

test('what is pressed while something is on its way waits for it, and goes nowhere else', async ({
  host,
}) => {
  const bench = new Workbench(host)
  const { page } = bench
  await bench.opened()
  await bench.editorIsThere()
  const accepted = page.locator('footer').getByText(/accepted · /)
  const before = await accepted.innerText()

  await test.step('the palette keeps the keyboard that a pane was about to get', async () => {
    await bench.press('F8', 'F6', 'F6', 'F6', 'Control+k')
    await page.keyboard.type('next: unrev')
    await bench.press('Escape', 'F6', 'g', '9', '9', 'Enter')
    await expect.poll(() => bench.currentUnit()).toBe(99)
    await bench.press('F6', 'F6', 'F6', 'F6')
    await bench.goTo(99)
  })

  await test.step('a name is written into the field, not into the grid', async () => {
    const free = await hold(page, 'reportSummary')
    await bench.press('Control+k')
    await page.keyboard.type('sign off')
    await bench.press('Enter')
    await page.keyboard.type('Ann Kram')
    free()
    await expect(bench.dialog('Sign off').getByLabel('Your name')).toHaveValue('Ann Kram')
    await bench.press('Escape')
    await expect(bench.dialog('Sign off')).toHaveCount(0)
    expect(await accepted.innerText()).toBe(before)
  })

  await test.step('a view is gone through that is still being read', async () => {
    const free = await hold(page, 'outline')
    await bench.press('Shift+F4', 'ArrowRight', 'ArrowRight', 'k')
    free()
    await expect(page.getByRole('slider', { name: /^Map of/ })).toHaveAttribute('aria-valuenow', '101')
    await bench.press('k', 'Escape')
    await bench.goTo(99)
    await bench.press('Home', 'ArrowRight', 'ArrowRight')
  })

  await test.step('a text is cut whose source is still being read, and put together again', async () => {
    const free = await hold(page, 'source')
    await bench.press('ArrowDown', 'Enter')
    await expect(page.locator('.text-editor :focus')).toHaveCount(1)
    await bench.press('Control+Home', 'Control+ArrowRight', 's')
    free()
    await bench.expectDone('Split segment')
    await bench.press('Control+z')
    await bench.expectDone('Undo: split segment')
    await bench.press('Escape')
    await bench.goTo(99)
  })

  await test.step('after a note and a text that are being kept, keys are those of the grid', async () => {
    const free = await hold(page, 'run')
    await bench.press('t')
    await page.keyboard.type('ask')
    await bench.press('Control+Enter', 'r', 'ArrowDown', 'r')
    free()
    await expect(bench.about(99)).toContainText('note: ask')
    await expect(bench.about(99)).toContainText('doubtful')
    await expect(bench.about(100)).toContainText('doubtful')
    const letGo = await hold(page, 'run')
    await bench.press('e')
    await expect(bench.button(/^Keep/)).toBeVisible()
    await page.keyboard.type('Well, ')
    await bench.press('Control+Enter', 'a', 'ArrowUp', 'a')
    letGo()
    await expect(bench.segments(100, 'en').first()).toContainText('Well, ')
    await expect(bench.about(100)).toContainText('accepted')
    await expect(bench.about(99)).toContainText('accepted')
  })

  await test.step('a match is chosen and gone to that is still being looked for', async () => {
    const free = await hold(page, 'startSearch')
    await bench.press('Control+f')
    await page.keyboard.type('COVID')
    await bench.press('ArrowDown', 'ArrowDown', 'Enter')
    free()
    const lines = page.getByRole('listbox', { name: 'Matches' }).getByRole('option')
    await expect(lines.nth(2)).toHaveAttribute('aria-selected', 'true')
    await bench.press('Escape', 'F3')
    await expect(bench.said).toHaveText(/^Match 4 of \d+$/)
  })

  await test.step('a divergence is dismissed while the one before is decided', async () => {
    const free = await hold(page, 'run')
    await bench.press('F8', 'Home', 'c', 'x')
    await page.keyboard.type('no matter')
    await bench.press('Enter', 'ArrowDown', 'c')
    free()
    await expect(page.getByText('2 confirmed · 1 dismissed')).toBeVisible()
  })
})
