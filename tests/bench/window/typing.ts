import type { Page } from '@playwright/test'
import { watched, type Frames } from './frames.ts'

const TEXT = 'typed while the aligner is at work, letter by letter, '

/** Frames while text is typed into the editor and all of the work is aligned anew in a worker. */
export async function typing(page: Page): Promise<Frames> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+r')
  await page.getByRole('dialog', { name: 'Realign' }).waitFor()
  await page.locator('[role="grid"]').focus()
  await page.keyboard.press('e')
  await page.locator('.monaco-editor textarea, .monaco-editor [role="textbox"]').first().waitFor()
  const frames = await watched(page, () => page.keyboard.type(TEXT, { delay: 40 }))
  await page.keyboard.press('Escape')
  return frames
}
