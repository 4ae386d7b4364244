import { PLACES } from '#support/command-table'
import { expect, test } from '#support/e2e'
import { chordsOf, Hands, isCommand } from '#support/hands'
import { Workbench } from '#support/workbench'
import { chooseMap } from '#renderer/commands/key-map'
import { KEY_MAP_IDS, type KeyMapId } from '#renderer/commands/maps/maps'
import type { CommandId } from '#renderer/commands/command'

// Commands that have another key in another map, or several: each key, in each map, does what the first key of the first
// map does. Those with one key and the same in every map are pressed by `every-command.loopback.spec.ts`.

/** The chords to be tried in a map, by command. */
function chordsIn(map: KeyMapId): Readonly<Partial<Record<CommandId, readonly string[]>>> {
  const lists = KEY_MAP_IDS.map((one) => {
    chooseMap(one)
    return new Map(ids.map((id) => [id, chordsOf(id)] as const))
  })
  const here = lists[KEY_MAP_IDS.indexOf(map)]
  const first = lists[0]
  const wanted = ids.filter((id) => {
    const differs = lists.some((list) => list.get(id)?.join() !== first?.get(id)?.join())
    return differs || (map === 'omegat' && (here?.get(id)?.length ?? 0) > 1)
  })
  return Object.fromEntries(wanted.map((id) => [id, here?.get(id) ?? []]))
}

const ids = PLACES.flatMap(({ commands }) => Object.keys(commands)).filter(isCommand)

for (const place of PLACES) {
  const chords = KEY_MAP_IDS.map((map) => [map, chordsIn(map)] as const)
  const here = Object.keys(place.commands)
    .filter(isCommand)
    .filter((id) => chords.some(([, list]) => (list[id]?.length ?? 0) > 0))
  if (here.length === 0) continue

  test(`each key of each map does the same in the ${place.name}: ${here.length} commands`, async ({
    host,
  }) => {
    test.setTimeout(180_000)
    const hands = new Hands(new Workbench(host))
    await hands.bench.opened()
    await hands.bench.editorIsThere()
    const shown = new Map<CommandId, string>()
    for (const [map, list] of chords) {
      await hands.byName(`keys.${map}`)
      chooseMap(map)
      await hands.enter(place)
      for (const id of here)
        for (const chord of list[id] ?? [])
          await test.step(`${map}: ${id} by ${chord}`, async () => {
            if (place.enter.length === 0) await hands.home()
            const seen = await hands.tries(id, place.commands[id] ?? {}, chord)
            expect.soft(seen, `${id} by ${chord} in ${map}`).toBe(shown.get(id) ?? seen)
            shown.set(id, seen)
          })
      await hands.press(place.leave)
    }
  })
}
