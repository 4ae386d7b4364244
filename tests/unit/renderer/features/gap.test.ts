import { describe, expect, it } from 'vitest'
import type { VersionView, WorkView } from '#shared/api'
import { gapKind } from '#renderer/features/grid/gap'
import { rowOf } from '#support/row'

function version(id: number, lang: string): VersionView {
  return { id, lang, title: '', about: {}, file: '', sha256: '', segments: 1, linked: 0, accepted: 0 }
}

const work: WorkView = {
  id: 1,
  name: 'w',
  title: 'W',
  about: {},
  relations: [
    { versions: [1, 2], kind: 'comparable' },
    { versions: [3, 1], kind: 'comparable' },
  ],
  pivot: 1,
  versions: [version(1, 'zh'), version(2, 'en'), version(3, 'ru')],
  counted: true,
  units: { total: 1, unreviewed: 1, accepted: 0, doubtful: 0, gaps: 0, excluded: 0 },
  divergences: { open: 0, confirmed: 0, dismissed: 0, corrected: 0 },
  undo: null,
  redo: null,
  undoName: null,
  redoName: null,
}

describe('a gap', () => {
  it('is missing where a translation of the version has text', () => {
    expect(gapKind(work, rowOf(1, [], [5], []), 2)).toBe('missing')
  })

  it('is quiet where only comparable versions have text', () => {
    expect(gapKind(work, rowOf(1, [5], [], []), 1)).toBe('quiet')
    expect(gapKind(work, rowOf(1, [], [5], [6]), 0)).toBe('quiet')
  })
})
