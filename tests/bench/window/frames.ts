import type { Page } from '@playwright/test'

/** What was on the screen while something went on. */
export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly times: readonly number[]
  /** Longest time, in milliseconds, for which a part of the grid was without text. */
  readonly blank: number
  /** Longest time from a jump of more than a screen, the last one, to the text of the place. */
  readonly settled: number
}

/** Watches the frames of the page while `act` goes on. */
export async function watched(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    const grid = document.querySelector('[role="grid"]')
    let [blank, since, last] = [0, 0, performance.now()]
    let [settled, moved, at] = [0, 0, grid?.scrollTop ?? 0]
    /** Whether text stands at the top, the middle and the end of the grid, below its head. */
    const isFull = (): boolean => {
      if (grid === null) return true
      const { left, top, height, width } = grid.getBoundingClientRect()
      return [50, height / 2, height - 12].every((y) => {
        const row = document.elementFromPoint(left + width / 2, top + y)?.closest('[role="row"]') ?? null
        return row !== null && row.getAttribute('aria-busy') !== 'true'
      })
    }
    let going = true
    const frame = (now: number): void => {
      times.push(now - last)
      last = now
      since = isFull() ? 0 : since === 0 ? now : since
      if (since > 0) blank = Math.max(blank, now - since)
      const top = grid?.scrollTop ?? 0
      // Rows that turn out higher or lower than they seemed move it, too, but not so far.
      if (Math.abs(top - at) > (grid?.clientHeight ?? 0)) moved = now
      at = top
      const isBehind = grid?.querySelector('.rows')?.getAttribute('aria-busy') === 'true'
      if (since === 0 && !isBehind && moved > 0) {
        settled = Math.max(settled, now - moved)
        moved = 0
      }
      if (going) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, {
      stopWatching: () => {
        going = false
        return { times: times.slice(1), blank, settled }
      },
    })
  })
  await act()
  return page.evaluate(() => (globalThis as unknown as { stopWatching: () => Frames }).stopWatching())
}

/** By wheel, by page and by dragging the bar from one end to the other. */
export const SCROLLS: readonly { readonly name: string; readonly act: (page: Page) => Promise<void> }[] = [
  {
    name: 'wheel',
    act: async (page) => {
      await page.locator('[role="grid"]').hover()
      for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 240)
    },
  },
  {
    name: 'page',
    act: async (page) => {
      for (let turn = 0; turn < 20; turn++) await page.keyboard.press('PageDown')
    },
  },
  {
    name: 'bar',
    act: (page) =>
      page.locator('[role="grid"]').evaluate(async (grid) => {
        const frames = 90
        // As a person does who takes the bar: the grid no longer follows the cursor then.
        grid.dispatchEvent(new PointerEvent('pointerdown'))
        for (let n = 0; n <= frames; n++) {
          grid.scrollTop = ((grid.scrollHeight - grid.clientHeight) * n) / frames
          await new Promise(requestAnimationFrame)
        }
        // Where the bar is let go the text comes; how long that takes counts as well.
        await new Promise((resolve) => setTimeout(resolve, 500))
      }),
  },
]
