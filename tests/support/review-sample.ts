import { WorkState } from '#shared/ops/state'
import { divergenceAt, sampleWork } from './work.ts'

export const COLUMNS = { en: ['One 1.', 'Two 2.'], tr: ['Bir 1.', 'İki 3.'] }
export const ROWS = [
  [[0], [0]],
  [[1], [1]],
]

/** Two units in English and Turkish, with two divergences at a number of the Turkish. */
export function sample(): WorkState {
  const { rows } = sampleWork(COLUMNS, ROWS)
  const plain = new WorkState(rows)
  return new WorkState({ ...rows, divergences: [1, 2].map((id) => divergenceAt(plain, id, [[4, '3']])) })
}
