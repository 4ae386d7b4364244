import { describe, expect, it } from 'vitest'
import { holdsAnything, readUnsaved, type Unsaved } from '#renderer/unsaved-record'

const UNSAVED: Unsaved = {
  file: '/a/b.parallax',
  segment: { work: 1, unit: 2, segment: 3, draft: 'Yarım' },
  fields: [{ kind: 'unit.note', work: 1, of: 2, text: 'ask', open: true, left: false }],
  import: 4,
}

describe('what a lost window wrote down', () => {
  it('is read as it was written', () => {
    expect(readUnsaved(JSON.stringify(UNSAVED))).toEqual(UNSAVED)
  })

  it.each(['', 'null', '[]', '{', '{"file":7}', '"text"'])('is nothing where it is %j', (text) => {
    expect(readUnsaved(text)).toBeNull()
  })

  it('is read without what is none of ours', () => {
    const found = {
      file: UNSAVED.file,
      segment: { work: 1, unit: 2, segment: 3 },
      fields: [
        7,
        { kind: 'other', work: 1, of: 2, text: 'x' },
        { kind: 'unit.note', work: 1, of: -1, text: 'x' },
      ],
      import: 'one',
    }
    const read = readUnsaved(JSON.stringify(found))
    expect(read).toEqual({ file: UNSAVED.file, segment: null, fields: [], import: null })
    expect(read !== null && holdsAnything(read)).toBe(false)
  })
})
