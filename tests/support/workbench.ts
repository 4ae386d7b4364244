import { expect, type Locator, type Page } from '@playwright/test'
import type { Host } from './host.ts'

/** The versions of the corpus work, in the order of their columns. */
export const COLUMNS = ['zh', 'tr', 'en', 'ru'] as const
export type Column = (typeof COLUMNS)[number]

/** How the segments of each version begin that a unit is expected to hold; a version that is not named has none. */
export type Expected = Readonly<Partial<Record<Column, readonly RegExp[]>>>

/** Everything that a person can read of the open work, from the first row to the last. */
export interface Reading {
  readonly rows: readonly string[]
  readonly divergences: readonly string[]
  readonly works: string
}

/** The window as a person has it before them, by what it shows and by what it is called. */
export class Workbench {
  readonly #host: Pick<Host, 'window'>

  constructor(host: Pick<Host, 'window'>) {
    this.#host = host
  }

  get page(): Page {
    return this.#host.window
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: /^Alignment of/ })
  }

  get divergences(): Locator {
    return this.page.getByRole('listbox', { name: 'Divergences' })
  }

  get works(): Locator {
    return this.page.getByRole('navigation', { name: 'Works' })
  }

  get segmentPane(): Locator {
    return this.page.getByRole('region', { name: 'Segment' })
  }

  /** What was done last. */
  get said(): Locator {
    return this.page.locator('footer').getByRole('status')
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** The unit that the cursor is on. */
  get here(): Locator {
    return this.grid.locator('.row.current')
  }

  /** The unit of a 1-based number. */
  unit(number: number): Locator {
    return this.grid.locator(`[role="row"][aria-rowindex="${number + 1}"]`)
  }

  cell(number: number, column: Column): Locator {
    return this.unit(number).locator(`[role="gridcell"][aria-colindex="${COLUMNS.indexOf(column) + 2}"]`)
  }

  segments(number: number, column: Column): Locator {
    return this.cell(number, column).locator('p')
  }

  /** What a unit's number says of it: its state, its note. */
  about(number: number): Locator {
    return this.unit(number).getByRole('rowheader')
  }

  /** Resolves when the work is there to be read. */
  async opened(): Promise<void> {
    await expect(this.grid.getByRole('row').nth(1)).toBeVisible({ timeout: 15_000 })
    await expect(this.grid.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(this.divergences.getByRole('option').first()).toBeVisible()
  }

  /** Resolves when the editor has come, so that no key is pressed before it can take it. */
  async editorIsThere(): Promise<void> {
    await expect(this.page.locator('.monaco-editor .view-line').first()).toBeVisible({ timeout: 15_000 })
  }

  async expectUnit(number: number, expected: Expected): Promise<void> {
    for (const column of COLUMNS)
      await expect(this.segments(number, column)).toHaveText([...(expected[column] ?? [])])
  }

  /** Resolves when that was done, whatever it was done to; a job takes longer than a command. */
  async expectDone(what: string | RegExp): Promise<void> {
    const begins = typeof what === 'string' ? new RegExp(`^${what}`, 'i') : what
    await expect(this.said).toHaveText(begins, { timeout: 20_000 })
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }

  /** Goes with the Tab key, or the other one given, to a field or button: what lies behind 60 others is out of reach. */
  async reach(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await place.waitFor()
    const isReached = (): Promise<boolean> => place.evaluate((element) => element === document.activeElement)
    for (let pressed = 0; pressed < 60; pressed++) {
      if (await isReached()) return
      await this.press(key)
    }
    throw new Error(`${key} does not lead to ${place.toString()}`)
  }

  /** Goes to a field and types into it, over what stands there. */
  async write(field: Locator, text: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.reach(field, key)
    await this.press('Control+a')
    await this.page.keyboard.type(text)
    await expect(field).toHaveValue(text)
  }

  /** Goes to a field of choices, and to one of them by how it begins. */
  async choose(field: Locator, text: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.reach(field, key)
    await this.press('Home')
    await this.page.keyboard.type(text)
    const chosen = field.locator('option:checked')
    await expect(chosen).toHaveText(new RegExp(`^${text}`))
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.press('Control+k')
    await expect(this.dialog('Commands').getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(name)
    await expect(this.dialog('Commands').getByRole('option', { selected: true })).toContainText(name)
    await this.press('Enter')
  }

  /** The number of the unit that the cursor is on. */
  async currentUnit(): Promise<number> {
    const place = await this.page
      .locator('footer')
      .getByText(/^Unit [\d,]+ of/)
      .innerText()
    return Number(/^Unit ([\d,]+) of/.exec(place)?.[1]?.replaceAll(',', ''))
  }

  /** Presses a key that leads to another unit, and resolves with its number once one is there. */
  async moveBy(key: string): Promise<number> {
    const before = await this.currentUnit()
    await this.press(key)
    await expect.poll(() => this.currentUnit(), { intervals: [20] }).not.toBe(before)
    return this.currentUnit()
  }

  /** Goes to the unit of that number, as one does who knows it. */
  async goTo(number: number): Promise<void> {
    await this.press('g')
    await expect(this.dialog('Commands')).toBeVisible()
    await this.page.keyboard.type(`${number}`)
    await expect(this.page.getByRole('option', { name: `Go to unit ${number}` })).toBeVisible()
    await this.press('Enter')
    await expect.poll(() => this.currentUnit()).toBe(number)
    await expect(this.unit(number)).toBeInViewport()
  }

  /** Presses a key until a command has nothing more to do. */
  async pressUntilSpent(key: string, button: string): Promise<void> {
    await expect
      .poll(
        async () => {
          await this.press(key)
          return this.button(button).isDisabled()
        },
        { intervals: [20], timeout: 30_000 },
      )
      .toBe(true)
  }

  /** Reads the whole work, scrolling through it. */
  async readAll(): Promise<Reading> {
    await expect(this.grid.locator('[aria-busy="true"]')).toHaveCount(0)
    const rows = await this.grid.evaluate(scrollThrough)
    // What they are and say; the chosen one shows its evidence below that.
    let divergences: string[] = []
    // The list is read again a moment after the last edit.
    await expect
      .poll(
        async () => {
          const before = divergences.join('\n')
          divergences = await this.divergences.evaluate(scrollThroughList)
          return divergences.join('\n') === before
        },
        { intervals: [500], timeout: 20_000 },
      )
      .toBe(true)
    const works = await this.works.innerText()
    return { rows, divergences, works }
  }

  /** Clicks into the text of the editor, before the first of these words. */
  async putCaretBefore(words: string): Promise<void> {
    const place = await this.page.locator('.monaco-editor .view-lines').evaluate((lines, wanted) => {
      const nodes = [...lines.querySelectorAll('.view-line span > span')].flatMap((span) =>
        span.firstChild instanceof Text ? [span.firstChild] : [],
      )
      const text = nodes.map(({ data }) => data).join('')
      // The editor draws spaces as no-break spaces.
      let at = text.replaceAll('\u00a0', ' ').indexOf(wanted)
      const node = nodes.find(({ length }) => at < length || ((at -= length), false))
      if (node === undefined || at < 0) return null
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left + 1, y: top + height / 2 }
    }, words)
    if (place === null) throw new Error(`the editor does not show ${JSON.stringify(words)}`)
    await this.page.mouse.click(place.x, place.y)
  }
}

/** Runs in the page: the text of every row, cell by cell. */
/** What the divergences are and say, from the first to the last: the list draws only those in view. */
async function scrollThroughList(list: Element): Promise<string[]> {
  const read = new Map<number, string>()
  const total = (): number => Number(list.querySelector('[role="option"]')?.getAttribute('aria-setsize') ?? 0)
  const until = performance.now() + 20_000
  list.scrollTop = 0
  while (read.size < total()) {
    if (performance.now() > until) throw new Error(`${read.size} of ${total()} divergences came in time`)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (const option of list.querySelectorAll('[role="option"]'))
      read.set(
        Number(option.getAttribute('aria-posinset')),
        [...option.children]
          .slice(0, 2)
          .map((part) => part.textContent)
          .join(': '),
      )
    list.scrollTop += list.clientHeight / 2
  }
  return [...read].sort(([a], [b]) => a - b).map(([, text]) => text)
}

async function scrollThrough(grid: Element): Promise<string[]> {
  const HEADER = 36
  const read = new Map<number, string>()
  const total = Number(grid.ariaRowCount) - 1
  const until = performance.now() + 20_000
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
  const textOf = (cell: Element): string => {
    const segments = [...cell.querySelectorAll('p')]
    return (segments.length === 0 ? [cell] : segments).map(({ textContent }) => textContent).join(' + ')
  }
  const before = grid.scrollTop
  // As with the wheel: from here on the grid does not go back to the cursor by itself.
  grid.dispatchEvent(new WheelEvent('wheel'))
  grid.scrollTop = 0
  while (read.size < total) {
    if (performance.now() > until) throw new Error(`${read.size} of ${total} rows came in time`)
    await frame()
    const there = new Map(
      [...grid.querySelectorAll('.rows [role="row"]:not([aria-busy])')].map((row) => [
        Number(row.ariaRowIndex) - 2,
        row,
      ]),
    )
    for (let row = there.get(read.size); row !== undefined; row = there.get(read.size))
      read.set(read.size, [...row.children].map(textOf).join(' | '))
    const last = there.get(read.size - 1)
    if (last !== undefined)
      grid.scrollTop += last.getBoundingClientRect().top - grid.getBoundingClientRect().top - HEADER
    // Rows turned out to be of other heights than they were taken for, and the next one is above or below.
    else if (there.size > 0)
      grid.scrollTop += (Math.min(...there.keys()) > read.size ? -0.5 : 0.5) * grid.clientHeight
  }
  grid.scrollTop = before
  await frame()
  return [...read.values()]
}
