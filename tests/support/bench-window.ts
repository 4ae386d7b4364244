import type { Browser, Page } from '@playwright/test'
import { openProject } from '#main/db/store'
import { largeWork } from '#support/large-work'
import { startServe } from '#support/loopback-host'

/** What the benchmarks of the window have in common: a made work, a page on a program of its own. */

/** Makes a project of one work of so many units in four versions, and returns its path. */
export function makeLargeWork(file: string, units: number): string {
  const store = openProject(file, { create: true, actor: 'bench' })
  store.commit({ kind: 'work.import', work: 1, args: null }, largeWork(units))
  store.close()
  return file
}

/** Where a page begins: the address that the program printed, which nobody asked for anything yet. */
export interface Fresh {
  readonly page: Page
  readonly url: string
}

/** Starts a program on a project, hands over a page in a fresh browser context, and ends both. */
export async function withFreshPage<T>(
  browser: Browser,
  args: readonly string[],
  home: string,
  body: (fresh: Fresh) => Promise<T>,
): Promise<T> {
  const serve = await startServe(args, home)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    return await body({ page: await context.newPage(), url: serve.url })
  } finally {
    await context.close()
    serve.child.kill('SIGTERM')
    await serve.ended
  }
}

/** Resolves when what is in the document was painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}
