import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test } from '#support/e2e'
import { LINES, robbedMemory } from '#support/wrong-lines'
import { Workbench } from '#support/workbench'
import type { Host } from '#support/host'

// Realigning: what would change is seen first, and then written as one step, or not at all.

/** The window with the memory imported and open. */
async function openMemory(host: Host, home: string): Promise<Workbench> {
  const bench = new Workbench(host)
  await bench.opened()
  const file = join(home, 'meetings.tmx')
  writeFileSync(file, robbedMemory())
  await host.chooseBy([file], () => bench.press('Control+o'))
  const panel = bench.dialog('Import files')
  await panel.getByRole('button', { name: /^Import 1 work$/ }).click()
  await expect(panel).toHaveCount(0, { timeout: 30_000 })
  await expect(bench.grid.getByRole('columnheader')).toHaveCount(3)
  await bench.grid.focus()
  return bench
}

const panelOf = (bench: Workbench): Locator => bench.dialog('Realign')
const total = (bench: Workbench): Locator => bench.page.locator('footer').getByText(/^Unit \d+ of/)

test('all is realigned: the places are looked at, applied, taken back and done again, by keyboard', async ({
  host,
  home,
}) => {
  const bench = await openMemory(host, home)
  await expect(total(bench)).toContainText('of 26')
  await bench.press('Control+r')
  const places = panelOf(bench).getByRole('listbox', { name: 'Places' })
  await expect(places).toBeFocused({ timeout: 30_000 })
  await expect(places.getByRole('option')).toHaveCount(2)
  await expect(panelOf(bench).getByRole('status')).toContainText('4 units would be regrouped at 2 places')
  await expect(places.getByRole('option').first()).toContainText('Units 6–7 → 6')
  const after = panelOf(bench).getByRole('region', { name: 'As it would be' })
  await expect(after).toContainText(LINES[5]?.en ?? '')
  await expect(after).toContainText(LINES[5]?.fr ?? '')
  // Nothing was written, and choosing a place shows it in the grid.
  await expect(total(bench)).toContainText('of 26')
  await bench.press('ArrowDown')
  await expect(places.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => bench.currentUnit()).toBe(19)

  await bench.press('Control+Enter')
  await expect(panelOf(bench)).toHaveCount(0)
  await bench.expectDone('Align')
  await expect(total(bench)).toContainText('of 24')
  await bench.press('Control+z')
  await bench.expectDone('Undo: align')
  await expect(total(bench)).toContainText('of 26')
  await bench.press('Control+y')
  await expect(total(bench)).toContainText('of 24')
})

test('a selection is realigned alone, and dropping the panel changes nothing', async ({ host, home }) => {
  const bench = await openMemory(host, home)
  await bench.goTo(6)
  await bench.press('Shift+ArrowDown', 'Control+Shift+r')
  await expect(panelOf(bench).getByRole('heading', { name: 'Realign 2 units' })).toBeVisible()
  await expect(panelOf(bench).getByRole('option')).toHaveCount(1, { timeout: 30_000 })
  await bench.press('Escape')
  await expect(panelOf(bench)).toHaveCount(0)
  await expect(total(bench)).toContainText('of 26')

  await bench.press('Control+k')
  await bench.page.keyboard.type('realign from here')
  await bench.press('Enter')
  await expect(panelOf(bench).getByRole('heading', { name: 'Realign from unit' })).toBeVisible()
  await expect(panelOf(bench).getByRole('option').first()).toBeVisible({ timeout: 30_000 })
  await panelOf(bench).getByRole('button', { name: 'Drop' }).click()
  await expect(panelOf(bench)).toHaveCount(0)
  await expect(total(bench)).toContainText('of 26')
})

test('the queue of the least sure begins with the least sure unit of all', async ({ host, home }) => {
  const bench = await openMemory(host, home)
  await bench.press('Control+r')
  await expect(panelOf(bench).getByRole('option')).toHaveCount(2, { timeout: 30_000 })
  await bench.press('Control+Enter')
  await expect(total(bench)).toContainText('of 24')
  const sureOf = async (unit: number): Promise<number> => {
    const words = await bench.about(unit).innerText()
    return Number(/confidence ([\d.]+)/.exec(words)?.[1])
  }
  // From the last unit, so that the queue leads elsewhere.
  await bench.goTo(24)
  await bench.command('Next: least sure')
  await expect.poll(() => bench.currentUnit()).not.toBe(24)
  const seen = [await sureOf(await bench.currentUnit())]
  for (let n = 0; n < 4; n++) seen.push(await sureOf(await bench.moveBy('n')))
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
})
