import type { Page } from '@playwright/test'
import { ROW } from './row.ts'

/** Keys that are timed in turn, each with how the window's word of it begins; together they leave the work as it was. */
export const KEYS = [
  { name: 'accept (A)', key: 'a', says: 'Accept' },
  { name: 'clear (C)', key: 'c', says: 'Clear' },
  { name: 'move (D)', key: 'd', says: 'Move segment' },
  { name: 'undo a move (Ctrl+Z)', key: 'Control+z', says: 'Undo: Move segment' },
  { name: 'merge (M)', key: 'm', says: 'Merge units' },
  { name: 'undo a merge (Ctrl+Z)', key: 'Control+z', says: 'Undo: Merge units' },
] as const

/** Milliseconds from each key to the repainted row, `rounds` times. */
export async function timeKeys(page: Page, rounds: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(KEYS.map(({ name }) => [name, []]))
  const footer = page.locator('footer')
  for (let round = 0; round < rounds; round++)
    for (const { name, key, says } of KEYS) {
      // Undo goes to what it brought back, which may be the row below.
      await page.keyboard.press('Control+Home')
      await footer.getByText(/^Unit 1 of/).waitFor()
      times.get(name)?.push(await timeKey(page, key))
      // The next key is pressed when nothing of this one is on its way any more.
      await footer
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${says}`) })
        .waitFor()
    }
  return times
}

/** Presses the key; milliseconds from its event to the second frame after the first row reads otherwise. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate((selector) => {
    const rows = document.querySelector('[role="grid"] .rows')
    if (rows === null) throw new Error('there is no grid')
    const reads = (): string | undefined => document.querySelector(selector)?.textContent
    const before = reads()
    const timed = new Promise<number>((resolve) => {
      let begun = 0
      window.addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), {
        capture: true,
        once: true,
      })
      const watch = new MutationObserver(() => {
        if (reads() === before) return
        watch.disconnect()
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - begun)))
      })
      watch.observe(rows, { subtree: true, childList: true, characterData: true, attributes: true })
    })
    Object.assign(globalThis, { timed })
  }, ROW)
  await page.keyboard.press(key)
  return page.evaluate(
    (pressed) =>
      Promise.race([
        (globalThis as unknown as { timed: Promise<number> }).timed,
        new Promise<never>((_, reject) =>
          setTimeout(() => reject(new Error(`${pressed} changed nothing in 20 s`)), 20_000),
        ),
      ]),
    key,
  )
}
