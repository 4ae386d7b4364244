import fc from 'fast-check'
import type { ReviewScope } from '#shared/exchange/review/scope'
import type { ReviewSegment, ReviewUnit, ReviewWork } from '#shared/exchange/review/work'
import type { InlineCode, ReviewState } from '#shared/model'

/** What breaks files elsewhere: markup, formulas, codes of other formats, characters of every kind. */
const PIECES = [
  ...[
    'word',
    'слово',
    '第一条。',
    '𠮷野家',
    '\u{20000}\u{2a6d6}',
    '👨‍👩‍👧 📖',
    'e\u0301',
    '\u200fא\u200e',
    '«ё»',
  ],
  ...[
    ']]>',
    '<b>&amp;</b>',
    '&#13;',
    '"quoted", too',
    "'=1+1",
    '=SUM(A1)',
    '+1',
    '-1',
    '@x',
    '＝1',
    '_x0041_',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u00ad',
    '\u2011',
    ';',
    ',',
    '{0}',
    '%s',
    '\u0007',
    '\ud800',
    '\ufffe',
  ],
]
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => `${pieces.join('')}.`)

const CODES: readonly Omit<InlineCode, 'offset' | 'pair' | 'role'>[] = [
  { name: 'bpt', attributes: { i: '1', type: 'bold' }, content: ['<b>'] },
  { name: 'ph', attributes: {}, content: ['<br/> & ]]>'] },
]

interface Cell {
  readonly text: string
  readonly code: 'none' | 'alone' | 'pair' | 'open'
}

const anyCell: fc.Arbitrary<Cell> = fc.record({
  text: anyText,
  code: fc.constantFrom('none', 'none', 'alone', 'pair', 'open'),
})

/** A work of four versions with units of any shape, notes, states and inline codes. */
export const anyReview: fc.Arbitrary<ReviewWork> = fc
  .array(
    fc.record({
      members: fc.tuple(...[0, 1, 2, 3].map(() => fc.array(anyCell, { maxLength: 3 }))),
      state: fc.constantFrom<ReviewState>('unreviewed', 'accepted', 'doubtful'),
      note: fc.oneof(fc.constant(''), anyText),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    let segment = 0
    const units = rows.map(({ members, state, note }, row): ReviewUnit => ({
      ...{ id: row + 1, row, state, note, confidence: null },
      members: members.map((cells) => cells.map((cell): ReviewSegment => segmentOf(cell, ++segment))),
      findings: [],
    }))
    return reviewWorkOf(['zh', 'tr', 'ar', 'en'], units)
  })

function segmentOf({ text, code }: Cell, id: number): ReviewSegment {
  const [paired, alone] = CODES
  const codes: InlineCode[] = []
  if (code === 'alone' && alone !== undefined)
    codes.push({ ...alone, offset: text.length, role: 'alone', pair: null })
  if (code !== 'none' && code !== 'alone' && paired !== undefined)
    codes.push({ ...paired, offset: 0, role: 'open', pair: code === 'pair' ? id : null })
  if (code === 'pair')
    codes.push({
      name: 'ept',
      attributes: { i: '1' },
      content: ['</b>'],
      offset: text.length,
      role: 'close',
      pair: id,
    })
  return { id, index: id, paragraph: 0, kind: 'body', text, original: null, codes }
}

export function reviewWorkOf(langs: readonly string[], units: readonly ReviewUnit[]): ReviewWork {
  return {
    ...{ project: 'f00d', work: 3, seq: 42, name: "a work's & name", title: 'A <work>', units },
    versions: langs.map((lang, n) => ({ id: n + 1, lang, title: '', file: `${lang}.txt` })),
  }
}

export const ALL_STATES = ['unreviewed', 'accepted', 'doubtful'] as const

/** All of a work, or two of its versions. */
export function wholeScope(versions: readonly number[] = [0, 1, 2, 3]): ReviewScope {
  return { versions, states: ALL_STATES, kinds: ['heading', 'body', 'list', 'note'] }
}

/** A generator drained: its chunks as bytes, and what it returned. */
export function bytesOf<R>(chunks: Generator<string | Uint8Array, R>): Uint8Array {
  const parts: Uint8Array[] = []
  for (const chunk of chunks) parts.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(parts)
}
