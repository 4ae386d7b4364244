import { readFileSync } from 'node:fs'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// An audit from the first finding to the report, by keyboard.

test('an audit by keyboard: decided, graded, noted, added to, signed twice and reported', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page, divergences } = bench
  const chosen = divergences.locator('.divergence.chosen')
  await bench.opened()
  await bench.editorIsThere()

  await test.step('F8 goes to the list; keys grade, note and compare what is chosen', async () => {
    await bench.press('F8')
    await expect(divergences).toBeFocused()
    await bench.press('Home')
    while (!(await chosen.innerText()).startsWith('Duplicate')) await bench.press('ArrowDown')
    await bench.press('4')
    await expect(chosen).toContainText('critical is your grade')
    await bench.press('m')
    await page.keyboard.type('ask the ministry')
    await bench.press('Enter')
    await expect(chosen.getByText('ask the ministry')).toBeVisible()
    await expect(divergences).toBeFocused()

    await bench.press('d')
    const compare = bench.dialog('Compare')
    await expect(compare).toContainText('tr · segment 10')
    await expect(compare.locator('.char-insert, .char-delete').first()).toBeVisible()
    await bench.press('Escape')
    await expect(compare).toHaveCount(0)
  })

  await test.step('a decision can be about several, and undo takes it back as one', async () => {
    await bench.press('F8')
    // The list draws what is in view only; each item says of how many it is one.
    const size = (): Promise<number> =>
      divergences.getByRole('option').first().getAttribute('aria-setsize').then(Number)
    const before = await size()
    await bench.press('Control+a')
    await expect(page.getByText(`${before} divergences marked`)).toBeVisible()
    await bench.press('x')
    await page.keyboard.type('not now')
    await bench.press('Enter')
    await expect(page.getByText('All are hidden')).toBeVisible()
    await bench.press('Control+z')
    await expect(divergences.getByRole('option', { name: /Duplicate/ })).toBeVisible()
    await expect.poll(size).toBe(before)
  })

  await test.step('the list is narrowed to a category, and a finding confirmed', async () => {
    await page.getByLabel('Category', { exact: true }).selectOption('duplicate')
    await expect(divergences.getByRole('option')).toHaveCount(1)
    await bench.press('F8', 'Home', 'c')
    await expect(page.getByText('1 confirmed')).toBeVisible()
    await page.getByLabel('Category', { exact: true }).selectOption('')
  })

  await test.step('a finding is ignored with all like it, and told again when wanted', async () => {
    for (const key of ['Shift+I', 'i'] as const) {
      await bench.press('F8', 'Home')
      const name = (await chosen.locator('b').innerText()).trim()
      await bench.press(key)
      await expect(bench.said).toHaveText(/Decide divergence|Change settings/)
      await bench.press('Control+F7')
      const checks = bench.dialog('Checks')
      const ignored = checks.getByRole('region', { name: 'Not told again' }).getByRole('listitem')
      await expect(ignored).toHaveCount(1)
      await expect(ignored).toContainText(name)
      await ignored.getByRole('button', { name: 'Tell again' }).click()
      await expect(ignored).toHaveCount(0)
      await bench.press('Escape', 'F8')
    }
  })

  await test.step('what a reader sees is added, with evidence in two versions', async () => {
    await page.getByLabel('Order').selectOption('category')
    while (!(await bench.grid.evaluate((grid) => grid.contains(document.activeElement))))
      await bench.press('F6')
    await bench.press('Control+d')
    const form = page.getByRole('form', { name: 'Add a divergence' })
    await expect(form.getByRole('listitem')).toHaveCount(1)
    await bench.press('ArrowRight', 'Control+d')
    await form.getByLabel('Category').selectOption('name')
    await form.getByLabel('What differs').fill('The office is named otherwise.')
    await bench.press('Enter')
    await expect(form).toHaveCount(0)
    await expect(page.getByText('2 confirmed')).toBeVisible()
    await expect(bench.said).toHaveText('Add divergence')
  })

  await test.step('two people sign; the second is not the first', async () => {
    const sign = async (name: string): Promise<void> => {
      await bench.press('Control+k')
      await page.keyboard.type('Sign off the work')
      await bench.press('Enter')
      await bench.dialog('Sign off').getByLabel('Your name').fill(name)
      await bench.press('Enter')
    }
    await sign('Ann')
    await expect(bench.said).toHaveText('Sign off')
    await expect(bench.dialog('Sign off')).toHaveCount(0)
    await sign('Ann')
    await expect(bench.said).toContainText('the second is by somebody else')
    await bench.dialog('Sign off').getByLabel('Your name').fill('Bo')
    await bench.press('Enter')
    await expect(bench.dialog('Sign off')).toHaveCount(0)
  })

  await test.step('the report holds it all', async () => {
    await bench.press('Control+Shift+E')
    const panel = bench.dialog('Report')
    await expect(panel).toContainText('First reading: Ann; Second reading: Bo')
    await panel.getByLabel('Language').selectOption('tr')
    const file = await host.exportBy(() => panel.getByRole('button', { name: 'Write the report' }).click())
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('Dil sürümlerinin uyumu hakkında rapor')
    for (const text of ['ask the ministry', 'The office is named otherwise.', 'Ann', 'Bo', 'kritik'])
      expect(html).toContain(text)
  })
})
