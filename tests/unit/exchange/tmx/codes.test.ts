import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinMarked } from '#shared/exchange/join'
import type { InlineCode } from '#shared/model'
import { selected, tmxOf, unitsOf } from '#support/tmx'

const tuv = (seg: string): string =>
  `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>${seg}</seg></tuv></tu></body></tmx>`

function marked(seg: string) {
  const variant = unitsOf(tuv(seg))[0]?.variants[0]
  return { text: variant?.text ?? '', codes: variant?.codes ?? [] }
}

/** The seg that is written for a text and codes. */
function segOf(text: string, codes: readonly InlineCode[]): string {
  const { text: file } = tmxOf([selected({}, { texts: [{ lang: 'en', text, codes }] })])
  return /<seg>([^]*)<\/seg>/.exec(file)?.[1] ?? ''
}

const code = fc.oneof(
  fc.record({ kind: fc.constant('ph'), inner: fc.string() }),
  fc.record({ kind: fc.constant('it'), inner: fc.string() }),
)
const esc = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\r', '')

/** A well-formed seg of level 2: texts, codes alone, pairs and highlights, three deep. */
const seg: fc.Arbitrary<string> = fc.letrec<{ seg: string; part: string }>((tie) => ({
  seg: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string().map(esc),
    code.map(({ kind, inner }) =>
      kind === 'ph'
        ? `<ph x="1" type="image">${esc(inner)}</ph>`
        : `<it pos="begin" x="2">${esc(inner)}</it>`,
    ),
    fc
      .tuple(fc.nat(1e6), tie('seg'), fc.string())
      .map(
        ([i, inner, own]) =>
          `<bpt i="${i + 1}" type="bold">${esc(own)}</bpt>${inner}<ept i="${i + 1}">/${esc(own)}</ept>`,
      ),
    tie('seg').map((inner) => `<hi type="term">${inner}</hi>`),
    tie('seg').map((inner) => `<ph>&lt;img alt="<sub type="alt">${inner}</sub>"></ph>`),
  ),
})).seg

describe('inline codes of TMX', () => {
  it('are read apart from the text: begin, end, alone, highlights, and texts within a code', () => {
    expect(
      marked(
        'A <bpt i="1" x="9">&lt;b></bpt><hi type="t">bold</hi><ept i="1">&lt;/b></ept> <ph>p<sub>alt</sub>q</ph>.',
      ),
    ).toEqual({
      text: 'A bold .',
      codes: [
        { offset: 2, role: 'open', pair: 0, name: 'bpt', attributes: { i: '1', x: '9' }, content: ['<b>'] },
        { offset: 2, role: 'open', pair: 1, name: 'hi', attributes: { type: 't' }, content: [] },
        { offset: 6, role: 'close', pair: 1, name: 'hi', attributes: {}, content: [] },
        { offset: 6, role: 'close', pair: 0, name: 'ept', attributes: { i: '1' }, content: ['</b>'] },
        {
          ...{ offset: 7, role: 'alone', pair: null, name: 'ph', attributes: {} },
          content: ['p', { name: 'sub', attributes: {}, content: ['alt'] }, 'q'],
        },
      ],
    })
  })

  it('are the same after being written and read', () => {
    fc.assert(
      fc.property(seg, (source) => {
        const first = marked(source)
        const second = marked(segOf(first.text, first.codes))
        // An `i` that two pairs share is made two; which pairs there are stays.
        const plain = (codes: readonly InlineCode[]) =>
          codes.map(({ attributes, ...rest }) => ({ ...rest, attributes: { ...attributes, i: '' } }))
        expect({ text: second.text, codes: plain(second.codes) }).toEqual({
          ...{ text: first.text, codes: plain(first.codes) },
        })
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  it('stay whole where half of a pair is gone, and one pair an `i` where segments were joined', () => {
    const { text, codes } = marked('<bpt i="1">b</bpt>x<ept i="1">e</ept>')
    expect(segOf(text, codes.slice(0, 1))).toBe('<it pos="begin">b</it>x')
    expect(segOf(text, codes.slice(1))).toBe('x<it pos="end">e</it>')
    const other = codes.map((one) => ({ ...one, pair: 7 }))
    const joined = joinMarked('en', [
      { text: ` ${text}`, codes: codes.map((one) => ({ ...one, offset: one.offset + 1 })) },
      { text, codes: other },
    ])
    expect(segOf(joined.text, joined.codes)).toBe(
      '<bpt i="1">b</bpt>x<ept i="1">e</ept> <bpt i="2">b</bpt>x<ept i="2">e</ept>',
    )
  })

  it('of XLIFF become those of TMX', () => {
    const pair = { name: 'g', attributes: { id: '4', ctype: 'bold' }, content: [] }
    expect(
      segOf('ab', [
        { ...pair, offset: 0, role: 'open', pair: 0 },
        { ...pair, attributes: {}, offset: 1, role: 'close', pair: 0 },
        {
          name: 'ph',
          attributes: { 'equiv-text': '{0}' },
          content: [],
          offset: 2,
          role: 'alone',
          pair: null,
        },
      ]),
    ).toBe('<bpt i="1" type="bold"></bpt>a<ept i="1"></ept>b<ph>{0}</ph>')
  })
})
