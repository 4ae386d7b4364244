import { chromium, type Browser } from '@playwright/test'
import { findChromium } from '../../scripts/browser.ts'

/** Debian's Chromium, or Playwright's, without a display and without a network of its own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  })
}
