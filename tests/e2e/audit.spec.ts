import { readFileSync } from 'node:fs'
import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// An audit from the first finding to the report, signed twice: everything in it is done by keys.

test('an audit by keyboard: decided, graded, noted, added to, signed twice and reported', async ({
  host,
}) => {
  test.slow()
  const bench = new Workbench(host)
  const { page, divergences } = bench
  const chosen = divergences.locator('.divergence.chosen')
  /** Chooses the first of the list, which has the keyboard. */
  const first = async (): Promise<void> => {
    await expect(divergences).toBeFocused()
    await bench.press('Home')
    await expect(chosen).toHaveAttribute('aria-posinset', '1')
  }
  await bench.opened()
  await bench.editorIsThere()

  await test.step('F8 goes to the list; keys grade, note and compare what is chosen', async () => {
    await bench.press('F8')
    await expect(divergences).toBeFocused()
    await first()
    while (!(await chosen.innerText()).startsWith('Duplicate')) {
      const id = (await chosen.getAttribute('id')) ?? ''
      await bench.press('ArrowDown')
      await expect(chosen).not.toHaveAttribute('id', id)
    }
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
    const category = page.getByLabel('Category', { exact: true })
    await bench.press('F8')
    await bench.choose(category, 'Duplicate', 'Shift+Tab')
    await expect(divergences.getByRole('option')).toHaveCount(1)
    await bench.press('F8')
    await first()
    await bench.press('c')
    await expect(page.getByText('1 confirmed')).toBeVisible()
    await bench.choose(category, 'Category', 'Shift+Tab')
  })

  await test.step('a finding is ignored with all like it, and told again when wanted', async () => {
    for (const key of ['Shift+I', 'i'] as const) {
      await bench.press('F8')
      await first()
      const name = (await chosen.locator('b').innerText()).trim()
      await bench.press(key)
      await expect(bench.said).toHaveText(/Decide divergence|Change settings/)
      await bench.press('Control+F7')
      const checks = bench.dialog('Checks')
      const ignored = checks.getByRole('region', { name: 'Not told again' }).getByRole('listitem')
      await expect(ignored).toHaveCount(1)
      await expect(ignored).toContainText(name)
      await bench.reach(ignored.getByRole('button', { name: 'Tell again' }), 'Shift+Tab')
      await bench.press('Enter')
      await expect(ignored).toHaveCount(0)
      await bench.press('Escape', 'F8')
    }
  })

  await test.step('a glossary in languages that the texts do not have is said to have no effect', async () => {
    await bench.press('Control+F7')
    const glossaries = bench.dialog('Checks').getByRole('region', { name: 'Glossaries' })
    const buffer = Buffer.from('de;fr\nGruppe;groupe\n')
    await glossaries.locator('input').setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer })
    const why = 'terms.csv has no effect here: its terms are in German and French, the texts in Chinese,'
    await expect(glossaries.getByRole('listitem')).toContainText(why)
    await expect(bench.said).toContainText(why)
    await bench.reach(glossaries.getByRole('button', { name: 'Remove terms.csv' }), 'Shift+Tab')
    await bench.press('Enter')
    await expect(glossaries.getByRole('listitem')).toHaveCount(0)
    await bench.press('Escape', 'F8')
  })

  await test.step('what a reader sees is added, with stretches of two versions as evidence', async () => {
    await bench.press('F8')
    await bench.choose(page.getByLabel('Order'), 'by category', 'Shift+Tab')
    while (!(await bench.grid.evaluate((grid) => grid.contains(document.activeElement))))
      await bench.press('F6')
    // The one unit that all four versions share.
    await bench.goTo(96)
    await bench.press('Control+d')
    const form = page.getByRole('form', { name: 'Add a divergence' })
    await expect(form.getByRole('listitem')).toHaveCount(1)
    await bench.press('ArrowRight', 'F6')
    await expect(bench.segmentPane.locator('.monaco-editor.focused')).toBeVisible()
    await bench.press('Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+d')
    await expect(form.getByRole('listitem')).toHaveCount(2)
    await bench.press('F8')
    await bench.choose(form.getByLabel('Category'), 'Name')
    await bench.write(form.getByLabel('What differs'), 'The office is named otherwise.')
    await bench.press('Enter')
    await expect(form).toHaveCount(0)
    await expect(page.getByText('2 confirmed')).toBeVisible()
    await expect(bench.said).toHaveText('Add divergence')
  })

  await test.step('the work is dated, and the date taken back', async () => {
    await bench.command('Date of the work')
    const panel = bench.dialog('Date of the work')
    await expect(panel).toContainText('given with the files')
    await bench.write(panel.getByLabel('Written on'), '2019-05')
    await bench.press('Enter')
    await expect(panel).toHaveCount(0)
    await expect(bench.said).toHaveText(/^Date the work/)
    await bench.command('Date of the work')
    await expect(panel).toContainText('May 2019, set by a person')
    await bench.reach(panel.getByRole('button', { name: 'Take the date back' }))
    await bench.press('Enter')
    await expect(panel).toHaveCount(0)
  })

  await test.step('every finding that is left is decided', async () => {
    await bench.press('F8', 'Home')
    const left = (): Promise<number> =>
      divergences.evaluate((list) =>
        Number(list.querySelector('[role="option"]')?.getAttribute('aria-setsize') ?? 0),
      )
    for (let before = await left(); before > 0; before = await left()) {
      await bench.press('c')
      await expect.poll(left, { intervals: [20] }).toBe(before - 1)
    }
    await expect(page.getByText('All are hidden')).toBeVisible()
  })

  await test.step('two people sign; the second is not the first', async () => {
    const panel = bench.dialog('Sign off')
    const sign = async (name: string): Promise<void> => {
      await bench.command('Sign off the work')
      await expect(panel).toContainText(/Divergences nobody decided\s*0/)
      await bench.write(panel.getByLabel('Your name'), name)
      await bench.press('Enter')
    }
    await sign('Ann')
    await expect(bench.said).toHaveText('Sign off')
    await expect(panel).toHaveCount(0)
    await sign('Ann')
    await expect(bench.said).toContainText('the second is by somebody else')
    await bench.write(panel.getByLabel('Your name'), 'Bo')
    await bench.press('Enter')
    await expect(panel).toHaveCount(0)
  })

  await test.step('the report holds it all', async () => {
    await bench.press('Control+Shift+E')
    const panel = bench.dialog('Report')
    await expect(panel).toContainText('First reading: Ann; Second reading: Bo')
    await bench.choose(panel.getByLabel('Language'), 'Türkçe')
    await bench.reach(panel.getByRole('button', { name: 'Write the report' }))
    const file = await host.exportBy(() => bench.press('Enter'))
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('Dil sürümlerinin uyumu hakkında rapor')
    for (const text of ['ask the ministry', 'The office is named otherwise.', 'Ann', 'Bo', 'kritik'])
      expect(html).toContain(text)
  })
})
