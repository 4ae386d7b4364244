import type { FileChooser, Page } from '@playwright/test'

/** The dialog of the browser that asks for files, which `begin` opens. */
export async function chooserOf(page: Page, begin: () => Promise<unknown>): Promise<FileChooser> {
  const asked = page.waitForEvent('filechooser')
  // The browser is only being told to hand its dialog over; once it answers this, it was.
  await page.evaluate(() => undefined)
  const [chooser] = await Promise.all([asked, begin()])
  return chooser
}
