import AxeBuilder from '@axe-core/playwright'
import { createApp } from '#main/app'
import { expect, test } from '#support/e2e'
import { LOOK } from '#support/looks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What the window shows where there is nothing to show.

test.use({
  template: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-empty-'))
    const file = join(folder, 'empty.parallax')
    await createApp({ file, create: true, actor: 'test' }).close()
    await use(file)
    rmSync(folder, { recursive: true })
  },
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, colorScheme === 'dark' ? LOOK : {}, () => {
    test.use({ colorScheme })

    test('a project without works says so, says what to do, and can be used by keyboard', async ({
      host,
    }) => {
      const { window: page } = host
      const main = page.getByRole('main')
      await expect(main).toContainText('has no works yet')
      await expect(main.getByRole('button', { name: /^Import/ })).toBeVisible()
      for (const name of [/^Undo/, /^Redo/, /^Realign/, /^Check/, /^Export/])
        await expect(page.getByRole('banner').getByRole('button', { name })).toBeDisabled()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
      ).toEqual([])
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  })
