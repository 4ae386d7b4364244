import type { Page } from '@playwright/test'

/** A tab in which what draws the page has died. Playwright lets go of such a page; the browser does not. */
export interface DeadTab {
  /** Loads it again, as its button in the browser does. */
  reload(): Promise<void>
  /** What the first of these elements says, empty where there is none. */
  read(selector: string): Promise<string>
  /** Has it die again. */
  crash(): Promise<void>
}

/** Ends the process that draws the page; resolves when the browser has seen it go. */
export async function crashTab(page: Page): Promise<DeadTab> {
  const session = await page.context().newCDPSession(page)
  await session.send('Inspector.enable')
  const crash = async (): Promise<void> => {
    const gone = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve))
    // The answer never comes: who would give it is gone.
    session.send('Page.crash').catch(() => undefined)
    await gone
  }
  await crash()
  return {
    crash,
    async reload() {
      await session.send('Page.reload')
    },
    async read(selector) {
      const expression = `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`
      const { result } = await session.send('Runtime.evaluate', { expression })
      return String(result.value ?? '')
    },
  }
}
