import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowMap } from '#shared/ops/row-map'

interface Row {
  readonly id: number
  readonly text: string
}

const anyId = fc.integer({ min: 1, max: 40 }).map((n) => n * 37)
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('get'), id: anyId }),
  fc.record({ kind: fc.constant('set'), id: anyId }),
  fc.record({ kind: fc.constant('delete'), id: anyId }),
)

describe('rows that are read late', () => {
  it('are those of a map that had them all from the start, in the same order, whatever is done to them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId), fc.array(anyStep), (stored, steps) => {
        const ids = stored.toSorted((a, b) => a - b)
        // What is stored follows the map right after each step, as the tables do.
        const tables = new Map<number, Row>(ids.map((id) => [id, { id, text: 'stored' }]))
        const map = new RowMap<Row>({
          ids,
          read: (first, last) => [...tables.values()].filter(({ id }) => id >= first && id <= last),
        })
        const plain = new Map(tables)
        for (const [n, { kind, id }] of steps.entries()) {
          expect(map.get(id)).toEqual(plain.get(id))
          if (kind === 'set') {
            const row = { id, text: `step ${n}` }
            tables.set(id, row)
            map.set(id, row)
            plain.set(id, row)
          } else if (kind === 'delete') {
            tables.delete(id)
            map.delete(id)
            plain.delete(id)
          }
        }
        expect(map.size).toBe(plain.size)
        expect([...map.keys()]).toEqual([...plain.keys()])
        expect([...map]).toEqual([...plain])
      }),
      { seed: 8 },
    )
  })

  it('are read around the one that is asked for, once, and never over one that was put here', () => {
    const asked: (readonly [number, number])[] = []
    const map = new RowMap<Row>({
      ids: [5, 6, 700],
      read: (first, last) => {
        asked.push([first, last])
        return [5, 6, 7, 700].flatMap((id) => (id >= first && id <= last ? [{ id, text: 'stored' }] : []))
      },
    })
    map.set(6, { id: 6, text: 'newer' })
    expect(map.get(5)?.text).toBe('stored')
    expect(map.get(6)?.text).toBe('newer')
    // It is stored by now, but was not when this began.
    expect(map.get(7)).toBeUndefined()
    expect(map.get(5)?.text).toBe('stored')
    expect(asked).toHaveLength(1)
    expect(map.known(700)).toBeUndefined()
    map.readAll()
    expect(map.known(700)?.text).toBe('stored')
    expect(asked).toHaveLength(2)
  })
})
