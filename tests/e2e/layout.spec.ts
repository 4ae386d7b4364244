import { expect, test } from '#support/e2e'
import { LOOK } from '#support/looks'
import { facesOf } from '#support/faces'
import { misfits } from '#support/misfits'
import { COLUMNS, Workbench } from '#support/workbench'

// What a person sees at the sizes that screens have: nothing cut, nothing over something else, each script in a
// face made for it, nothing that jumps.

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const

for (const viewport of SIZES)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${viewport.width}x${viewport.height}, ${colorScheme}`, LOOK, () => {
      test.use({ viewport, colorScheme })

      test('nothing is cut or out of the window, heads stand over their columns', async ({ host }) => {
        const bench = new Workbench(host)
        await bench.opened()
        await bench.editorIsThere()
        await expect.poll(() => misfits(bench.page)).toEqual([])
        await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
        await expect(bench.grid.getByText(/^Zirvede, Devlet başkanı, küresel/)).toBeInViewport()
        await expect.poll(() => misfits(bench.page)).toEqual([])
        await expect(bench.here).toContainText('Zirvede, Devlet başkanı, küresel')
        const unit = await bench.currentUnit()
        for (const [index, column] of COLUMNS.entries()) {
          const head = await bench.grid
            .getByRole('columnheader')
            .nth(index + 1)
            .boundingBox()
          const cell = await bench.cell(unit, column).boundingBox()
          expect(Math.abs((head?.x ?? 0) - (cell?.x ?? -9))).toBeLessThanOrEqual(1)
          expect(Math.abs((head?.width ?? 0) - (cell?.width ?? -9))).toBeLessThanOrEqual(1)
        }
        await bench.press('Control+e')
        await expect(bench.page.getByRole('dialog', { name: /Export/ })).toBeVisible()
        await expect.poll(() => misfits(bench.page)).toEqual([])
        await bench.press('Escape', 'F1')
        await expect(bench.dialog('All keys')).toBeVisible()
        await expect.poll(() => misfits(bench.page)).toEqual([])
      })
    })

test('no row lies over another when the window gets another size, and back', async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.editorIsThere()
  for (const width of [1100, 1440, 1300, 1310, 1440]) {
    await bench.page.setViewportSize({ width, height: 900 })
    await expect.poll(() => misfits(bench.page)).toEqual([])
  }
})

test('Han is drawn in a Chinese face, and every text says its language', LOOK, async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  await expect(bench.grid.getByText(/^如果各位同意/)).toBeVisible()
  const id = await bench.grid.getByText(/^如果各位同意/).getAttribute('data-segment')
  const [face] = await facesOf(bench.page, `[data-segment="${id ?? ''}"]`)
  expect(face).toMatch(/(CJK|Han|Hei|Song|Ming).*|.*\bSC\b/)
  const unnamed = await bench.grid.locator('p.segment:not([lang])').count()
  expect(unnamed).toBe(0)
})

test('Han says that it is Chinese wherever it stands as text', LOOK, async ({ host }) => {
  const bench = new Workbench(host)
  await bench.opened()
  await bench.editorIsThere()
  await bench.divergences.getByRole('option', { name: /Duplicate/ }).click()
  await expect(bench.grid.getByText(/^如果各位同意/)).toBeVisible()
  await bench.press('Control+e')
  await expect(bench.dialog('Export TMX').getByText('第七十四届会议')).toBeVisible()
  const unsaid = await bench.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      // A message is an English sentence that may quote Chinese.
      if (
        parent === null ||
        parent.matches('.divergence-message') ||
        !/\p{sc=Han}/u.test(node.nodeValue ?? '')
      )
        continue
      const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? ''
      if (!/^zh\b/.test(lang)) found.push(`${parent.className} ${lang}: ${node.nodeValue ?? ''}`)
    }
    return found
  })
  expect(unsaid).toEqual([])
})

test('nothing jumps while the window opens', async ({ host }) => {
  const page = host.window
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.reload()
  const bench = new Workbench(host)
  await bench.opened()
  await bench.editorIsThere()
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
})
