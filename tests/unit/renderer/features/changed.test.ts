import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedPiece } from '#renderer/features/reimport/changed'

it.each([
  ['Сообщение вышло.', 'Заявление вышло.', ['', 'Заявление', ' вышло.']],
  ['It was 57.', 'It was 58.', ['It was ', '58', '.']],
  ['会议举行', '会议已举行', ['会议', '已', '举行']],
  ['a b', 'a b c', ['a b', ' c', '']],
  ['a 📖 b', 'a 📕 b', ['a ', '📕', ' b']],
  ['same', 'same', ['same', '', '']],
])('shows what changed from %j to %j in whole words', (before, text, pieces) => {
  expect(changedPiece(before, text)).toEqual(pieces)
})

it('cuts any text into pieces that make it up again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '会', '📖', ' ', '1', '.') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changedPiece(before, after).join('')).toBe(after)
    }),
    { seed: 4, numRuns: 500 },
  )
})
