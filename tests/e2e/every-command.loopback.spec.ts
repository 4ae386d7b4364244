import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ELSEWHERE, PLACES, type Doing, type Place } from '#support/command-table'
import { expect, test } from '#support/e2e'
import { changedLines, projectState, windowState } from '#support/window-state'
import { Workbench } from '#support/workbench'
import { en } from '#renderer/words/en/all'
import type { CommandId } from '#renderer/commands/command'

// Every command that there is: run by its key, or by its name in the palette; seen to do something; and what it changed
// taken back, done again and taken back, held against what the program says of the project.

/** A unit of the corpus that holds one segment of English and of Russian, like those around it. */
const UNIT = 99

/** Milliseconds between looks at something that comes at once. */
const SOON = [10, 20, 40, 80, 160, 320]

function isCommand(name: string): name is CommandId {
  return Object.hasOwn(en.commands, name)
}

class Hands {
  readonly bench: Workbench

  constructor(bench: Workbench) {
    this.bench = bench
  }

  /** Presses keys; the id of a command means to run it by its name. */
  async press(keys: readonly string[]): Promise<void> {
    for (const key of keys)
      if (isCommand(key)) await this.byName(key)
      else await this.bench.press(key)
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

  async does(id: CommandId, { from = [], keys, sees, done, types, back }: Doing): Promise<void> {
    const { page } = this.bench
    const project = await projectState(page)
    await this.press(from)
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

/** What was done last is said until the next thing is. */
function quiet(state: readonly string[]): string[] {
  return state.filter((line) => !/^(said|keys|found):/u.test(line))
}

test('each command is in the table, and every journey named there exists', () => {
  const named = [...PLACES.flatMap(({ commands }) => Object.keys(commands)), ...Object.keys(ELSEWHERE)]
  expect(named.toSorted()).toEqual(Object.keys(en.commands).toSorted())
  for (const spec of Object.values(ELSEWHERE))
    expect(existsSync(join(import.meta.dirname, spec)), spec).toBe(true)
})

/** So many commands are tried in one opening, so that two workers share a place that has many. */
const AT_ONCE = 40

const parts = PLACES.flatMap((place) => {
  const ids = Object.keys(place.commands).filter(isCommand)
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) => ({
    place,
    ids: ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  }))
})

for (const { place, ids } of parts)
  test(`commands of the ${place.name} do what they say, and can be taken back: from ${ids[0]}`, async ({
    host,
  }) => {
    test.setTimeout(240_000)
    const hands = new Hands(new Workbench(host))
    await hands.bench.opened()
    await hands.bench.editorIsThere()
    await enter(hands, place)
    for (const id of ids)
      await test.step(id, async () => {
        if (place.enter.length === 0) await hands.home()
        await hands.does(id, place.commands[id] ?? {})
      })
    await hands.press(place.leave)
  })

async function enter({ bench }: Hands, { enter: keys, name, pane }: Place): Promise<void> {
  await bench.goTo(UNIT)
  await bench.press('Home', 'ArrowRight', 'ArrowRight')
  if (name === 'list') await bench.page.getByRole('group', { name: 'Show' }).getByText('all').click()
  await bench.press(...keys)
  await expect.poll(() => windowState(bench.page)).toContain(`pane: ${pane}`)
}
