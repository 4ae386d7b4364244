import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#support/e2e'
import { compare, needFaces } from '#support/pictures'
import { robbedMemory } from '#support/wrong-lines'
import { Workbench } from '#support/workbench'

// The window compared with pictures of it that people looked at. `npm run shots` makes them anew.

/** Opens the corpus, with the Turkish duplicate chosen: four versions, evidence, and the editor. */
async function opened(bench: Workbench): Promise<void> {
  await bench.opened()
  await needFaces(bench)
  await bench.editorIsThere()
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  await expect(bench.grid.getByText(/^Küresel dayanışma örneği olarak/)).toBeInViewport()
  await expect(bench.segmentPane.getByText(/^tr · segment 10 of/)).toBeVisible()
  await bench.divergences.focus()
}

const VIEWS = {
  ribbons: ['F4', '.ribbon-segment:not(.waiting)'],
  map: ['Shift+F4', '.map-figures td'],
  reading: ['F9', '.read-sentence.current'],
  statistics: ['Shift+F9', '.statistics-section'],
} as const

async function compareViews(
  bench: Workbench,
  names: readonly (keyof typeof VIEWS)[],
  look: string,
): Promise<void> {
  for (const name of names) {
    const [key, there] = VIEWS[name]
    await bench.press(key)
    await expect(bench.page.locator(there).first()).toBeVisible()
    await compare(bench, `${name}-${look}`, bench.page.locator('.middle'))
  }
  await bench.press('Escape')
  await expect(bench.grid).toBeFocused()
}

async function comparePanels(
  bench: Workbench,
  panels: readonly (readonly [key: string, title: string, name: string])[],
): Promise<void> {
  for (const [key, title, name] of panels) {
    await bench.press(key)
    await expect(bench.dialog(title)).toBeVisible()
    await compare(bench, name, bench.dialog(title))
    await bench.press('Escape')
    await expect(bench.dialog(title)).toHaveCount(0)
  }
}

/** The matches of a word, over the workbench. */
async function compareSearch(bench: Workbench, key: string, name: string): Promise<void> {
  const search = bench.page.getByRole('search')
  await bench.press(key)
  await expect(search.getByRole('combobox', { name: 'Text to search for' })).toBeFocused()
  await bench.page.keyboard.insertText('COVID')
  await expect(search.getByRole('status')).toHaveText(/^\d+ matches in/)
  await expect(search.locator('.search-line').first()).toBeVisible()
  await compare(bench, name, search)
  await bench.press('Escape')
}

test.describe('light', () => {
  test.use({ colorScheme: 'light', viewport: { width: 1440, height: 900 } })

  test('the workbench, each view and each panel look as they did', async ({ host, home }) => {
    test.slow()
    const bench = new Workbench(host)
    await opened(bench)
    await compare(bench, 'grid-light')
    await compareViews(bench, ['ribbons', 'map', 'reading', 'statistics'], 'light')
    await bench.press('a', 'r', 't')
    await bench.page.keyboard.type('ask')
    await bench.press('Control+Enter')
    await bench.expectDone('Note')
    await comparePanels(bench, [
      ['Control+k', 'Commands', 'palette-light'],
      ['Control+,', 'Appearance', 'appearance-light'],
      ['F1', 'All keys', 'keys-light'],
      ['Control+e', 'Export TMX', 'export-light'],
      ['Control+Shift+e', 'Report', 'report-light'],
      ['Control+F7', 'Checks', 'checks-light'],
      ['Control+Shift+y', 'History', 'history-light'],
    ])
    await compareSearch(bench, 'Control+f', 'search-light')
    await comparePanels(bench, [['Control+Shift+o', 'Projects', 'projects-light']])

    await test.step('what realigning would change', async () => {
      const file = join(home, 'meetings.tmx')
      writeFileSync(file, robbedMemory())
      await host.chooseBy([file], () => bench.press('Control+o'))
      await bench
        .dialog('Import files')
        .getByRole('button', { name: /^Import 1 work$/ })
        .press('Enter')
      await expect(bench.grid.getByRole('columnheader')).toHaveCount(3, { timeout: 30_000 })
      await bench.press('Control+r')
      await expect(bench.dialog('Realign').getByRole('option')).toHaveCount(2, { timeout: 30_000 })
      await compare(bench, 'realign-light', bench.dialog('Realign'))
      await bench.press('Escape')
    })
    await bench.press('Control+Alt+w')
    await expect(bench.page.getByRole('heading', { name: 'No project is open' })).toBeVisible()
    await compare(bench, 'welcome-light')
  })
})

test.describe('small and dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 1024, height: 700 } })

  test('the workbench, its views and what replaces look as they did, and so in Russian', async ({ host }) => {
    test.slow()
    const bench = new Workbench(host)
    await opened(bench)
    await compare(bench, 'grid-dark')
    await compareViews(bench, ['ribbons', 'map'], 'dark')
    await comparePanels(bench, [['Control+Shift+c', 'Versions in the grid', 'columns-dark']])
    await compareSearch(bench, 'Control+h', 'replace-dark')
    await bench.press('Control+k')
    await bench.page.keyboard.type('Language: Русский')
    await bench.press('Enter')
    await expect(bench.button('Выровнять')).toBeVisible()
    await compare(bench, 'grid-russian')
  })
})

test.describe('high contrast', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 1024, height: 700 } })

  test('the workbench and the ribbons look as they did', async ({ host }) => {
    const bench = new Workbench(host)
    await opened(bench)
    await bench.press('Control+k')
    await bench.page.keyboard.type('Theme: high contrast')
    await bench.press('Enter')
    await expect(bench.page.locator('html')).toHaveAttribute('data-contrast', 'more')
    await compare(bench, 'grid-contrast-dark')
    await bench.page.emulateMedia({ colorScheme: 'light' })
    await expect(bench.page.locator('html')).toHaveAttribute('data-theme', 'light')
    await compareViews(bench, ['ribbons'], 'contrast-light')
  })
})

test.describe('at 200 %', () => {
  test.use({ colorScheme: 'light', viewport: { width: 512, height: 350 } })

  test('the grid looks as it did', async ({ host }) => {
    const bench = new Workbench(host)
    await expect(bench.page.locator('.rows .segment').first()).toBeVisible({ timeout: 15_000 })
    await needFaces(bench)
    await compare(bench, 'grid-200')
  })
})
