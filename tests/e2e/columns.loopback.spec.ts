import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

// The versions as columns: chosen, ordered, pinned, widened, by keyboard and by pointer.

function heads(bench: Workbench): Promise<string[]> {
  return bench.grid
    .getByRole('columnheader')
    .evaluateAll((all) => all.slice(1).map((head) => head.querySelector('b')?.lang ?? ''))
}

test('versions are moved, hidden and pinned with the keyboard, and the cursor goes by what is shown', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  await expect.poll(() => heads(bench)).toEqual(['zh', 'tr', 'en', 'ru'])
  await bench.grid.focus()
  await bench.press('End', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft')
  await expect.poll(() => heads(bench)).toEqual(['zh', 'ru', 'tr', 'en'])
  await bench.press('Control+Shift+c')
  const panel = bench.dialog('Versions in the grid')
  await expect(panel.getByRole('checkbox').first()).toBeFocused()
  await panel.getByRole('checkbox', { name: /Türkçe/ }).press('Space')
  await panel.getByRole('button', { name: 'Pin: English' }).press('Enter')
  await bench.press('Escape')
  await expect.poll(() => heads(bench)).toEqual(['en', 'zh', 'ru'])
  await bench.press('Home', 'ArrowRight')
  await expect(bench.grid.locator('.head-cell.here b')).toHaveAttribute('lang', 'zh')
  // What is done still lands in the version it was done in, wherever its column stands.
  const unit = await bench.currentUnit()
  await expect(bench.unit(unit).getByRole('gridcell')).toHaveCount(3)
  await bench.press('Control+Shift+c')
  await panel.getByRole('button', { name: 'As the work has them' }).press('Enter')
  await expect.poll(() => heads(bench)).toEqual(['zh', 'tr', 'en', 'ru'])
})

test('a pinned version stays in view when the grid is scrolled sideways, and an edge is dragged', async ({
  host,
}) => {
  const bench = new Workbench(host)
  await bench.opened()
  const head = bench.grid.locator('.head-cell').filter({ hasText: '中文' })
  const wide = (await head.boundingBox())?.width ?? 0
  const edge = head.locator('.column-edge')
  const box = await edge.boundingBox()
  if (box === null) throw new Error('the head has no edge')
  await bench.page.mouse.move(box.x + 4, box.y + 8)
  await bench.page.mouse.down()
  await bench.page.mouse.move(box.x + 204, box.y + 8, { steps: 4 })
  await bench.page.mouse.up()
  await expect
    .poll(async () => Math.round((await head.boundingBox())?.width ?? 0))
    .toBe(Math.round(wide) + 200)
  await bench.press('Control+Shift+c')
  await bench
    .dialog('Versions in the grid')
    .getByRole('button', { name: /^Pin: Chinese/ })
    .press('Enter')
  await bench.press('Escape')
  await bench.page.setViewportSize({ width: 1024, height: 700 })
  const cell = bench.grid.locator('.cell.pinned').first()
  // From the edge of the grid, which moves as the works are folded away in a small window.
  const place = (): Promise<number> =>
    cell.evaluate((one) => {
      const grid = one.closest('.grid')?.getBoundingClientRect().left ?? NaN
      return one.getBoundingClientRect().left - grid
    })
  const before = await place()
  await expect
    .poll(() =>
      bench.grid.evaluate((grid) => {
        grid.scrollTo({ left: 400 })
        return grid.scrollLeft
      }),
    )
    .toBeGreaterThan(200)
  expect(await place()).toBe(before)
  await edge.dblclick()
  // Pinned, it keeps its width: the next column begins beside it.
  expect(Math.round((await head.boundingBox())?.width ?? 0)).toBe(Math.round(wide) + 200)
})
