import { expect, test } from '#support/e2e'
import { Workbench } from '#support/workbench'

test('chooses all units, accepts them at once, and takes it back', async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  const footer = bench.page.locator('footer')
  const total = Number(/of (\d+)/.exec(await footer.getByText(/^Unit \d+ of/).innerText())?.[1])
  await bench.goTo(3)
  await bench.press('Shift+Home')
  await expect(footer).toContainText('3 units chosen')
  await bench.press('Escape')
  await bench.goTo(3)
  await bench.press('Shift+End')
  await expect(footer).toContainText(`${total - 2} units chosen`)
  await bench.press('Control+a')
  await expect(footer).toContainText(`${total} units chosen`)
  await bench.press('a')
  await bench.expectDone(/Accept/i)
  await expect(footer).toContainText(`${total} accepted`)
  await bench.press('Control+z')
  await bench.expectDone('Undo')
  await expect(footer).not.toContainText(`${total} accepted`)
})
