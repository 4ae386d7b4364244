import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { chooserOf } from '#support/chooser'
import { expect, test } from '#support/e2e'

const SRX = `<?xml version="1.0"?><srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
<languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>`

function panelOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Segment anew' })
}

test('a version is cut anew with the keyboard alone: looked at, done, and undone', async ({ host }) => {
  const page = host.window
  await page.setViewportSize({ width: 1024, height: 700 })
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  const rows = await grid.getAttribute('aria-rowcount')
  await page.keyboard.press('Shift+F7')
  const panel = panelOf(page)
  await expect(panel.getByText('These rules cut the version as it is cut now.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Nothing to change' })).toBeDisabled()

  const tabTo = async (wanted: Locator): Promise<void> => {
    for (let n = 0; n < 10 && !(await wanted.evaluate((one) => one === document.activeElement)); n++)
      await page.keyboard.press('Tab')
    await expect(wanted).toBeFocused()
  }
  await tabTo(panel.getByRole('combobox', { name: 'Version' }))
  await page.keyboard.press('ArrowUp')
  await tabTo(panel.getByRole('checkbox', { name: 'also at semicolons' }))
  await page.keyboard.press('Space')
  const places = panel.getByRole('list', { name: 'Places that change' })
  await expect(places.getByRole('listitem').first()).toBeVisible()
  await expect(panel.getByRole('list', { name: 'What is kept' })).toContainText(
    /\d+ segments now, \d+ afterwards/,
  )
  const { violations } = await new AxeBuilder({ page }).include('.resegment').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  const change = panel.getByRole('button', { name: /^Change \d+ places?$/ })
  await expect(change).toBeInViewport()
  await expect(change).toBeEnabled()
  await page.screenshot({ path: test.info().outputPath('resegment.png') })
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(page.locator('footer')).toContainText('Segment anew')

  await page.keyboard.press('Shift+F7')
  await expect(panel.getByText('These rules cut the version as it is cut now.')).toBeVisible()
  await expect(panel.getByRole('checkbox', { name: 'also at semicolons' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('footer')).toContainText('Undo: Segment anew')
  await expect(grid).toHaveAttribute('aria-rowcount', rows ?? '')
})

test('rules of an SRX file are loaded, said, and used for an import too', async ({ host, home }) => {
  const page = host.window
  await expect(page.getByRole('grid')).toBeVisible()
  const srx = join(home, 'house.srx')
  writeFileSync(srx, SRX)
  const text = join(home, 'short_en.txt')
  writeFileSync(text, 'The house was old; the garden was not. We liked both of them very much.')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('segment a version anew')
  await page.keyboard.press('Enter')
  const panel = panelOf(page)
  const load = async (file: string): Promise<void> => {
    const button = panel.getByRole('button', { name: 'Load SRX …' })
    await (await chooserOf(page, () => button.click())).setFiles(file)
  }
  await load(text)
  await expect(page.locator('footer')).toContainText('cannot read short_en.txt: SRX, line 1')
  await load(srx)
  await expect(panel.getByRole('combobox', { name: 'Sentences are cut by' })).toHaveValue('srx')
  await panel.getByRole('button', { name: /^Change \d+ place/ }).click()
  await expect(panel).toHaveCount(0)

  await host.chooseBy([text], () => page.keyboard.press('Control+o'))
  const preview = page.getByRole('dialog', { name: 'Import files' })
  const segments = preview.getByRole('list', { name: 'Segments' }).getByRole('listitem')
  await expect(segments).toHaveCount(3)
  await preview.getByRole('button', { name: 'Cut by the rules of house.srx' }).click()
  await preview.getByRole('combobox', { name: 'Sentences are cut by' }).selectOption('the built-in rules')
  await expect(segments).toHaveCount(2)
  await expect(preview.getByRole('button', { name: 'Cut by the built-in rules' })).toBeVisible()
})
