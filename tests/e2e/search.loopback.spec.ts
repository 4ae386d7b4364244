import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'
import type { Locator } from '@playwright/test'

// Searching, going from match to match, and replacing, all by keyboard.

class Search {
  readonly bench: Workbench
  readonly panel: Locator
  readonly count: Locator
  readonly lines: Locator

  constructor(bench: Workbench) {
    this.bench = bench
    this.panel = bench.page.getByRole('search', { name: 'Search all works' })
    this.count = this.panel.getByRole('status')
    this.lines = this.panel.getByRole('listbox', { name: 'Matches' }).getByRole('option')
  }

  /** Writes into the field, which has the keyboard, instead of what stands there. */
  async ask(text: string): Promise<void> {
    await expect(this.panel.getByRole('combobox', { name: 'Text to search for' })).toBeFocused()
    await this.bench.press('Control+a')
    await this.bench.page.keyboard.insertText(text)
  }
}

/** How many stretches of the grid are marked as matches. */
function marked(bench: Workbench): Promise<number> {
  return bench.page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0)
}

test('finds Han of any length, the letters i of Turkish, and words in any form, and goes there', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const search = new Search(bench)
  const { panel, count, lines } = search
  await bench.grid.focus()
  await bench.press('Control+f')
  await expect(panel.getByRole('combobox', { name: 'Text to search for' })).toBeFocused()
  await search.ask('不结盟运动')
  await expect(count).toHaveText(/^[1-9]\d* matches in \d works?$/)
  await expect(lines.first().locator('mark')).toHaveText('不结盟运动')
  await search.ask('盟')
  await expect(lines.first().locator('mark')).toHaveText('盟')

  await search.ask('işbirliği')
  await expect(lines.first().locator('mark')).toHaveText(/^[iİ]şbirliği$/)
  await search.ask('ışbirliği')
  await expect(count).toHaveText(/^0 matches/)
  await bench.press('Alt+3')
  await search.ask('initiatives')
  await expect(lines.filter({ hasText: /\binitiative\b/ }).first()).toBeVisible()

  await bench.press('ArrowDown')
  await expect(lines.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(panel.getByRole('region', { name: 'In all versions' }).locator('dt')).toHaveCount(4)
  await bench.press('Enter')
  await expect.poll(() => marked(bench)).toBeGreaterThan(0)
  await bench.press('Escape')
  await expect(panel).toHaveCount(0)
  await bench.press('F3')
  await expect(bench.said).toHaveText(/^Match 3 of \d+$/)
  await bench.press('Shift+F3')
  await expect(bench.said).toHaveText(/^Match 2 of \d+$/)
})

test('says what is wrong with an expression and where; replaces what is chosen, and undo takes it back', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const search = new Search(bench)
  const { panel, count, lines } = search
  await bench.grid.focus()
  await bench.press('Control+h')
  await search.ask('(19')
  await bench.press('Alt+4')
  await expect(count).toHaveText('the expression is wrong at character 1 (“(19”): a bracket is not closed')
  await search.ask('COVID-(19)')
  // A thread has to be started for expressions.
  await expect(lines.first().locator('del')).toHaveText('COVID-19', { timeout: 20_000 })
  await expect.poll(() => lines.count()).toBeGreaterThan(2)
  await bench.press('Tab', 'Tab')
  await expect(panel.getByRole('textbox', { name: 'Replace with' })).toBeFocused()
  await bench.page.keyboard.insertText('Covid $1')
  await expect(lines.first().locator('ins')).toHaveText('Covid 19', { timeout: 20_000 })
  await bench.press('ArrowDown', 'Alt+Enter')
  await expect(lines.nth(1)).toContainText('left out')
  await bench.press('Control+Enter')
  await expect(bench.said).toHaveText(/^Replaced \d+ places in \d works?\.$/)
  // What was left out is still there.
  await expect(count).toHaveText(/^1 match in 1 work$/, { timeout: 20_000 })
  await bench.press('Escape')
  await bench.press('Control+z')
  await expect(bench.said).toHaveText(/^Undo: Replace \d+ places$/)
  await bench.press('Control+f')
  await expect(count).toHaveText(/^[2-9]\d* matches/, { timeout: 20_000 })
})

test('keeps searches in the project, and shows the concordance of a segment in every work', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const search = new Search(bench)
  const { panel, count, lines } = search
  await bench.press('Control+f')
  await search.ask('Azerbaijan')
  await panel.getByRole('combobox', { name: 'All languages' }).selectOption('en')
  await expect(count).toHaveText(/^[1-9]/)
  await panel.getByRole('button', { name: 'Save this search' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Forget this search' })).toBeVisible()
  await bench.press('Escape')
  await bench.page.reload()
  await bench.opened()
  await bench.press('Control+f')
  await panel.getByRole('combobox', { name: 'Saved searches' }).selectOption({ index: 1 })
  await expect(panel.getByRole('combobox', { name: 'Text to search for' })).toHaveValue('Azerbaijan')
  await expect(lines.first().locator('mark')).toHaveText('Azerbaijan')
  await bench.press('Escape')
  await bench.grid.focus()
  await bench.press('Control+Shift+k')
  await expect(count).toHaveText(/^[1-9]/)
})
