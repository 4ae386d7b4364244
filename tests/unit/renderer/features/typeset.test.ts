import { describe, expect, it } from 'vitest'
import type { Cell } from '#shared/api'
import { between, typeset } from '#renderer/features/reading/typeset'
import { rowOf } from '#support/row'

function cell(text: string, paragraph: number, kind: Cell['kind'] = 'body'): Cell {
  return { segment: text.length, index: 0, paragraph, kind, text, original: null, marks: [] }
}

describe('the reading view', () => {
  it('joins the sentences of a paragraph, and leaves out page numbers', () => {
    const rows = [
      { ...rowOf(1), cells: [[cell('A title', 0, 'heading')]] },
      { ...rowOf(1), cells: [[cell('One.', 1), cell('Two.', 1)]] },
      { ...rowOf(1), cells: [[cell('7', 2, 'furniture')]] },
      { ...rowOf(1), cells: [[]] },
      { ...rowOf(1), cells: [[cell('Three.', 1)]] },
      { ...rowOf(1), cells: [[cell('Four.', 3)]] },
    ]
    const read = typeset(rows, 10, 0).map(({ kind, sentences }) => [
      kind,
      ...sentences.map((one) => `${one.row} ${one.cell.text}`),
    ])
    expect(read).toEqual([
      ['heading', '10 A title'],
      ['body', '11 One.', '11 Two.', '14 Three.'],
      ['body', '15 Four.'],
    ])
  })

  it('parts sentences by a space only where the language does', () => {
    expect([between('tr'), between('zh-Hant'), between('ja')]).toEqual([' ', '', ''])
  })
})
