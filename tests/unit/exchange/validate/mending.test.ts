import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTmx } from '#shared/exchange/tmx/read'
import { dateOf } from '#shared/exchange/validate/dates'
import { TextMender } from '#shared/exchange/validate/mend-text'
import { validated } from '#support/validate'

/** Pieces of TMX, sound and unsound: a file of them in any order is seldom what it should be. */
const INSIDE = [
  ...[
    'a',
    ' ',
    'б',
    '大',
    '\u{1f4d6}',
    '\ud83d',
    '\u0001',
    '&amp;',
    '&',
    '&nbsp;',
    '&#x0;',
    '&#x41;',
    '&what;',
  ],
  ...[
    '<![CDATA[<x>&]]>',
    '<!-- & -->',
    '<ph>p</ph>',
    '<bpt i="1">',
    '</bpt>',
    '<ept i="1"/>',
    '<it/>',
    '<ut>u</ut>',
  ],
  ...['<hi>h</hi>', '<g>g</g>', '<sub>s</sub>', '\n'],
]
const seg = fc.array(fc.constantFrom(...INSIDE), { maxLength: 6 }).map((parts) => {
  const text = parts.join('')
  // A begun bpt is ended, so that the file is well-formed more often than not.
  const open = text.split('<bpt i="1">').length - text.split('</bpt>').length
  return `<seg>${text}${open > 0 ? '</bpt>'.repeat(open) : ''}</seg>`
})
const tuv = fc
  .tuple(
    fc.constantFrom(
      '',
      ' xml:lang="en"',
      ' lang="ru"',
      ' xml:lang="tr_TR"',
      ' xml:lang="zh-Hans"',
      ' xml:lang="?"',
    ),
    fc.array(fc.oneof(seg, fc.constantFrom('<note>n</note>', '<prop>p</prop>', 'x', '<p/>')), {
      maxLength: 3,
    }),
  )
  .map(([lang, parts]) => `<tuv${lang} creationdate="2020-01-02">${parts.join('')}</tuv>`)
const unit = fc
  .tuple(
    fc.constantFrom(
      '',
      ' tuid="1"',
      ' tuid="2" srclang="ru"',
      ' segtype="x" datatype="y"',
      ' changedate="20200102T030405Z"',
    ),
    fc.array(fc.oneof(tuv, fc.constantFrom('<note>n</note>', '<prop type="x">p</prop>', '<title/>')), {
      maxLength: 4,
    }),
  )
  .map(([attributes, parts]) => `<tu${attributes}>${parts.join('\n')}</tu>`)
const header = fc.constantFrom(
  '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>',
  '<header srclang="en"><prop>p</prop><note>n</note></header>',
  '<header adminlang="en_GB" srclang="?"/>',
  '',
)
const file = fc
  .tuple(header, fc.array(unit, { maxLength: 4 }), fc.constantFrom('1.4', '1.4b', '1.1'))
  .map(
    ([head, units, version]) =>
      `<tmx version="${version}">\n${head}\n<body>\n${units.join('\n')}\n</body></tmx>`,
  )

describe('mending', () => {
  it('leaves nothing to be mended, and a file that is read', () => {
    let complete = 0
    fc.assert(
      fc.property(file, (text) => {
        const { copy, problems, result } = validated(text, { fix: true })
        if (!result.complete) {
          expect(problems.filter(({ rule }) => rule === 'well-formed')).toHaveLength(1)
          return
        }
        complete++
        const again = validated(copy)
        expect(again.problems.filter(({ fix }) => fix !== null)).toEqual([])
        expect(again.result.units).toBe(result.units - result.leftOut)
        // Whoever named a language badly has to say which it is; all else is read.
        if (again.problems.some(({ rule }) => rule === 'no-language')) return
        expect([...readTmx([copy])].filter(({ kind }) => kind === 'unit')).toHaveLength(again.result.units)
      }),
      { seed: 5, numRuns: 600 },
    )
    expect(complete).toBeGreaterThan(200)
  })

  it('changes nothing in what is sound', () => {
    fc.assert(
      fc.property(file, (text) => {
        const first = validated(text, { fix: true })
        if (!first.result.complete) return
        expect(validated(first.copy, { fix: true }).copy).toBe(first.copy)
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('finds the same in pieces of any size', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 40 }), (text, size) => {
        const whole = validated(text, { fix: true })
        const pieces = validated(text, { fix: true, size })
        expect(pieces.problems).toEqual(whole.problems)
        expect(pieces.copy).toBe(whole.copy)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('the text of a file', () => {
  it('passes as it is where XML can hold it, in pieces of any size', () => {
    const sound = fc.array(
      fc.constantFrom(
        'a',
        '\u{20bb7}',
        '\u200f',
        '&amp;',
        '&#x1F4D6;',
        '<![CDATA[ & ]]>',
        '<!-- && -->',
        '<b>',
        '\r\n',
        ']]',
      ),
    )
    fc.assert(
      fc.property(sound, fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const text = parts.join('')
        const mender = new TextMender()
        let mended = ''
        for (let at = 0; at < text.length; at += size) mended += mender.push(text.slice(at, at + size))
        expect(mended + mender.close()).toBe(text)
        expect(mender.take()).toEqual([])
      }),
      { seed: 8, numRuns: 400 },
    )
  })
})

describe('a date', () => {
  it.each([
    ['20200229T235959Z', '20200229T235959Z'],
    ['20210229T000000Z', null],
    ['20200101T240000Z', null],
    ['2020-02-29', '20200229T000000Z'],
    ['2020-02-29 10:11', '20200229T101100Z'],
    ['2020-02-29T10:11:12.5+0200', '20200229T081112Z'],
    ['20200101T000000+03:00', '20191231T210000Z'],
    ['12/31/2020', null],
    ['', null],
  ])('%j is taken for %j', (given, date) => {
    expect(dateOf(given)).toBe(date)
  })
})
