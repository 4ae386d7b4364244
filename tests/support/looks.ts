import { expect, type Page } from '@playwright/test'

export interface LookOf {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
}

/**
 * For tests of how the window looks. They are of the page, which is the same behind every host, so that the host that
 * stands in for Electron leaves them out (`playwright.config.ts`).
 */
export const LOOK = { tag: '@look' } as const

/** Does `body` in light and in dark, at both sizes that the window is designed for; what is open stays open. */
export async function inEachLook(page: Page, body: (look: LookOf) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize(viewport)
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await body({ name: `${colorScheme}-${viewport.width}`, viewport })
    }
}
