import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ELSEWHERE, PLACES } from '#support/command-table'
import { expect, test } from '#support/e2e'
import { Hands, isCommand } from '#support/hands'
import { Workbench } from '#support/workbench'
import { en } from '#renderer/words/en/all'

// Every command that there is: run by its key, or by its name in the palette; seen to do something; and what it changed
// taken back, done again and taken back, held against what the program says of the project.

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
    await hands.enter(place)
    for (const id of ids)
      await test.step(id, async () => {
        if (place.enter.length === 0) await hands.home()
        await hands.does(id, place.commands[id] ?? {})
      })
    await hands.press(place.leave)
  })
