import type { Page } from '@playwright/test'

export interface Bytes {
  readonly sent: number
  readonly unpacked: number
}

/** Bytes that the page has been sent so far, compressed as they came and unpacked. */
export function bytes(page: Page): Promise<Bytes> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return {
      sent: entries.reduce((sum, { transferSize }) => sum + transferSize, 0),
      unpacked: entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    }
  })
}
