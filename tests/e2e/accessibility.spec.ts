import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e'
import { LOOK } from '#support/looks'
import { Workbench } from '#support/workbench'

// What axe finds, graded serious or critical, on each thing the window shows, light and dark.

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, colorScheme === 'dark' ? LOOK : {}, () => {
    test.use({ colorScheme })

    test('the workbench, a chosen divergence and each panel have no serious fault', async ({ host }) => {
      test.slow()
      const bench = new Workbench(host)
      await bench.opened()
      await bench.editorIsThere()
      expect(await faults(bench.page)).toEqual([])
      await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
      await expect(bench.button(/^Dismiss/)).toBeVisible()
      expect(await faults(bench.page)).toEqual([])
      await bench.press('Control+k')
      await expect(bench.dialog('Commands')).toBeVisible()
      expect(await faults(bench.page)).toEqual([])
      await bench.press('Escape')
      await bench.press('F1')
      await expect(bench.page.getByRole('dialog')).toBeVisible()
      expect(await faults(bench.page)).toEqual([])
      await bench.press('Escape')
      await bench.press('Control+e')
      await expect(bench.page.getByText(/left out|stay out/i).first()).toBeVisible()
      expect(await faults(bench.page)).toEqual([])
      for (const [key, name] of [
        ['Control+Shift+E', 'Report'],
        ['Control+F7', 'Checks'],
      ] as const) {
        await bench.press('Escape', key)
        await expect(bench.dialog(name)).toBeVisible()
        expect(await faults(bench.page)).toEqual([])
      }
    })
  })
}
