import type { AuditReport } from '#shared/report/report'
import { reportWork } from '#shared/report/gather'
import { DEFAULT_WEIGHTS } from '#shared/report/weights'
import { WorkState } from '#shared/ops/state'
import { run } from './commands.ts'
import { divergenceAt, sampleWork } from './work.ts'

/** Two versions with a confirmed, a dismissed and an open divergence, a hint, and one that a reader added. */
export function auditedWork(): WorkState {
  const { rows } = sampleWork(
    { en: ['One <1> & "2".', 'Two 2.', 'Three 3.'], zh: ['一 1。', '二 3。', '三\u0007 4。'] },
    [
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[], [2]],
    ],
  )
  const plain = new WorkState(rows)
  const state = new WorkState({
    ...rows,
    divergences: [
      divergenceAt(plain, 1, [
        [5, '3'],
        [2, '2'],
      ]),
      divergenceAt(plain, 2, [[4, '1']]),
      divergenceAt(plain, 3, [[6, '4']]),
      { ...divergenceAt(plain, 4, [[1, 'One']]), confidence: 0.3 },
    ],
  })
  run(state, { kind: 'divergence.decide', divergences: [1], state: 'confirmed', reason: 'seen in both' })
  run(state, { kind: 'divergence.grade', divergences: [1], severity: 'critical' })
  run(state, { kind: 'divergence.note', divergence: 1, text: 'tell the author' })
  run(state, { kind: 'divergence.decide', divergences: [2], state: 'dismissed', reason: 'a list number' })
  const places = [{ segment: 6, start: 0, end: 1 }]
  run(state, { kind: 'divergence.add', category: 'name', severity: 'minor', message: 'Odd <b>', places })
  run(state, { kind: 'unit.review', units: [1], state: 'accepted' })
  run(state, { kind: 'work.sign', work: 1, reader: 'Ann', reading: 'first', remark: '' })
  return state
}

/** The report of `auditedWork`. */
export function sampleReport(): AuditReport {
  return {
    ...{ project: 'sample', state: { operation: 9, at: '2026-03-01T09:30:00.000Z' }, program: '1.0' },
    weights: DEFAULT_WEIGHTS,
    checks: { categories: { name: { on: false }, date: { severity: 'minor' } }, ignored: [] },
    glossaries: [{ name: 'un.tbx', concepts: 12, languages: ['en', 'zh'] }],
    works: [
      reportWork(
        auditedWork(),
        { currentSignOffs: 1, checked: true, outdated: false, date: null },
        DEFAULT_WEIGHTS,
      ),
    ],
  }
}
