import { expect, type Request } from '@playwright/test'
import { LOOPBACK } from '#shared/loopback-paths'
import { commandOf } from '#renderer/commands/registry'
import { keysOf } from '#renderer/commands/key-map'
import type { CommandId } from '#renderer/commands/command'
import { en } from '#renderer/words/en/all'
import type { Doing, Place } from './command-table.ts'
import { changedLines, projectState, windowState } from './window-state.ts'
import type { Workbench } from './workbench.ts'

/** A unit of the corpus that holds one segment of English and of Russian, like those around it. */
const UNIT = 99

/** Milliseconds between looks at something that comes at once. */
const SOON = [10, 20, 40, 80, 160, 320]

export function isCommand(name: string): name is CommandId {
  return Object.hasOwn(en.commands, name)
}

/** Runs commands as a person does, and sees what they did. */
export class Hands {
  readonly bench: Workbench
  /** Questions of the window that the program has not answered yet, and how many it asked. */
  readonly #awaited = new Set<Request>()
  #asked = 0

  constructor(bench: Workbench) {
    this.bench = bench
    bench.page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!pathname.startsWith('/api/') || pathname === LOOPBACK.events) return
      this.#asked++
      this.#awaited.add(request)
    })
    bench.page.on('requestfinished', (request) => this.#awaited.delete(request))
    bench.page.on('requestfailed', (request) => this.#awaited.delete(request))
  }

  /** Presses what the table says; `chords` are pressed for a command instead of the first that the map has for it. */
  async press(keys: readonly string[], chords: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const key of keys)
      if (isCommand(key)) await this.byName(key)
      else if (key.startsWith('@')) {
        await this.bench.press(pressOf(chords[key] ?? chordsOf(key.slice(1))[0] ?? ''))
        if (key === '@segment.save') {
          await this.bench.expectDone('Correct text')
          // The keyboard goes back once it is kept.
          await expect.poll(() => windowState(this.bench.page)).toContain('pane: grid')
        }
        // The caret is moved by the editor, once it has the keyboard.
        if (key === '@segment.caret')
          await expect(this.bench.page.locator('.text-editor :focus')).toHaveCount(1)
      } else if (key.startsWith('“')) await this.bench.page.keyboard.type(key.slice(1))
      else await this.bench.press(key)
  }

  /** Goes to a place, from the English of the unit. */
  async enter({ enter: keys, name, pane, ready = new RegExp(`^pane: ${pane}$`, 'm') }: Place): Promise<void> {
    const { bench } = this
    // From wherever the keyboard is, or is on its way to.
    await expect
      .poll(async () => {
        await bench.press('Escape')
        return windowState(bench.page)
      })
      .toContain('pane: grid')
    await bench.goTo(UNIT)
    await bench.press('Home', 'ArrowRight', 'ArrowRight')
    if (name === 'list') await bench.page.getByRole('group', { name: 'Show' }).getByText('all').click()
    await this.press(keys)
    await expect.poll(async () => (await windowState(bench.page)).join('\n')).toMatch(ready)
  }

  /**
   * Runs a command by one of its chords, and takes back what it did. Returns what the window showed otherwise after it:
   * the same for every chord of the command, and in every map.
   */
  async tries(
    id: CommandId,
    { from = [], begun, keys = [], sees, done, types, back }: Doing,
    chord: string,
  ): Promise<string> {
    const { page } = this.bench
    const own = `@${id}`
    const project = done === undefined ? '' : await projectState(page)
    await this.begin(from, begun)
    const before = await windowState(page)
    await this.press(keys.includes(own) ? keys : [own], { [own]: chord })
    if (types !== undefined) {
      await page.keyboard.type(types[0])
      await this.bench.press(types[1])
    }
    if (done !== undefined) await this.bench.expectDone(done)
    await expect
      .poll(async () => changedLines(before, await windowState(page)), {
        intervals: SOON,
        message: `${id} by ${chord} shows`,
      })
      .toMatch(sees ?? /^said/m)
    const shown = changedLines(before, await this.settled())
    if (done !== undefined) {
      await this.bench.press('Control+z')
      await this.bench.expectDone(/^Undo:/u)
      // What was done to get there.
      if ((await projectState(page)) !== project) await this.wind('Control+z', /^Undo:/u, project)
    }
    if (back !== undefined) await this.press(typeof back === 'string' ? [back] : back)
    await this.settled()
    // What was done to get there is said before it or after; the button names its key, which is another in each map.
    const same = from.length === 0 ? shown : shown.replace(/^said: .*\n?/mu, '')
    return same.replace(/^(writing: Keep) .*$/mu, '$1')
  }

  /** What the window shows once it shows the same twice, and asked the program nothing in between. */
  async settled(): Promise<string[]> {
    let last: string[] = []
    let asked = -1
    await expect
      .poll(
        async () => {
          const now = await windowState(this.bench.page)
          const isSame =
            now.join('\n') === last.join('\n') && this.#asked === asked && this.#awaited.size === 0
          last = now
          asked = this.#asked
          return isSame
        },
        { intervals: [150] },
      )
      .toBe(true)
    return last
  }

  async byName(id: CommandId): Promise<void> {
    const { page } = this.bench
    await page.keyboard.press('Control+k')
    await expect(page.locator('.palette input')).toBeFocused()
    await page.keyboard.insertText(en.commands[id])
    await expect(page.locator('.palette [aria-selected="true"]')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.locator('.palette')).toHaveCount(0)
  }

  /** Stands on the English of the unit, with nothing open, chosen or picked. */
  async home(): Promise<void> {
    const { bench } = this
    for (let n = 0; n < 4 && !(await this.isHome()); n++) {
      await bench.press('Escape')
      if (await this.isHome()) break
      await bench.goTo(UNIT)
      await bench.press('Home', 'ArrowRight', 'ArrowRight')
      await this.settled()
    }
    expect(await this.isHome()).toBe(true)
  }

  async isHome(): Promise<boolean> {
    const state = (await windowState(this.bench.page)).join('\n')
    const wanted = [
      /^pane: grid$/m,
      /^open: $/m,
      /^picked: $/m,
      /^search: 0/m,
      /^view: Grid/m,
      /en \d+ here/m,
    ]
    return wanted.every((one) => one.test(state)) && state.includes(`place: Unit ${UNIT} of 181\n`)
  }

  /** Presses what comes before a command; what that changes, is changed then. */
  async begin(from: readonly string[], begun: RegExp | undefined): Promise<void> {
    await this.press(from)
    if (begun !== undefined) await this.bench.expectDone(begun)
  }

  async does(id: CommandId, { from = [], begun, keys, sees, done, types, back }: Doing): Promise<void> {
    const { page } = this.bench
    const project = await projectState(page)
    await this.begin(from, begun)
    const start = await projectState(page)
    const before = await windowState(page)
    await this.press(keys ?? [id])
    if (types !== undefined) {
      await page.keyboard.type(types[0])
      await this.bench.press(types[1])
    }
    if (sees !== undefined)
      await expect
        .poll(async () => changedLines(before, await windowState(page)), {
          intervals: SOON,
          timeout: 20_000,
          message: `${id} shows`,
        })
        .toMatch(sees)
    if (done !== undefined) {
      await this.bench.expectDone(done)
      const after = await projectState(page)
      expect(after, `${id} changes the project`).not.toBe(start)
      await this.wind('Control+z', /^Undo:/u, start)
      await this.wind('Control+y', /^Redo:/u, after)
      await this.wind('Control+z', /^Undo:/u, start)
      // What was done to get there.
      if (start !== project) await this.wind('Control+z', /^Undo:/u, project)
    }
    if (back === undefined) return
    await this.press(typeof back === 'string' ? [back] : back)
    await expect
      .poll(async () => quiet(await windowState(page)), {
        intervals: SOON,
        message: `${id} leaves nothing behind`,
      })
      .toEqual(quiet(before))
  }

  /** Undoes or redoes; the project is as it was then. */
  async wind(key: string, said: RegExp, wanted: string): Promise<void> {
    await this.bench.press(key)
    await this.bench.expectDone(said)
    await expect.poll(() => projectState(this.bench.page), { intervals: SOON }).toBe(wanted)
  }
}

/** The chords that the map in force has for a command. */
export function chordsOf(id: string): readonly string[] {
  return keysOf(commandOf(id))
}

/** A chord as Playwright presses it: `$mod+Shift+a` is `Control+Shift+A`. */
function pressOf(chord: string): string {
  const keys = chord.replace('[Shift]+', '').replace('$mod', 'Control')
  return keys.replace(/Shift\+([a-z])$/u, (_, letter: string) => `Shift+${letter.toUpperCase()}`)
}

/** What was done last is said until the next thing is. */
function quiet(state: readonly string[]): string[] {
  return state.filter((line) => !/^(said|keys|found):/u.test(line))
}
