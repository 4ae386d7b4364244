import type { Locator } from '@playwright/test'
import { expect, test } from './e2e.ts'
import { facesOf } from './faces.ts'
import type { Workbench } from './workbench.ts'

/** The faces that the committed pictures are drawn in: those of Debian with Chromium and fonts-noto-cjk. */
const FACES = { tr: 'Liberation Sans', zh: 'Noto Sans CJK SC' } as const

/**
 * Skips the test where the window is drawn in other faces than the committed pictures, as on a Mac, and says so. In CI,
 * where they have to be compared, that is a failure.
 */
export async function needFaces({ page }: Workbench): Promise<void> {
  const others: string[] = []
  for (const [lang, face] of Object.entries(FACES)) {
    const selector = `.grid p.segment[lang="${lang}"]`
    await expect(page.locator(selector).first()).toBeVisible()
    const [drawn = 'nothing'] = await facesOf(page, selector)
    if (drawn !== face) others.push(`${lang} in ${drawn} instead of ${face}`)
  }
  const why = `pictures are not compared: on ${process.platform} the window draws ${others.join(', ')}`
  if (process.env['CI'] !== undefined) expect(others, why).toEqual([])
  test.skip(others.length > 0, why)
}

/**
 * Compares the window, or a part of it, at rest, with the picture of that name. What was done last and when is covered,
 * and where projects stand: it is another at each run.
 */
export async function compare(bench: Workbench, name: string, part?: Locator): Promise<void> {
  const { page } = bench
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const others = '.history-who, .projects-when, .projects-folder, .projects-field p'
  const mask = [bench.said, page.locator(others)]
  if (part === undefined) await expect(page).toHaveScreenshot(`${name}.png`, { mask })
  else await expect(part).toHaveScreenshot(`${name}.png`, { mask })
}
