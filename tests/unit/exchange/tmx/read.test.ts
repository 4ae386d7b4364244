import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { readTmx } from '#shared/exchange/tmx/read'
import { unitsOf } from '#support/tmx'

const HEADER =
  '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>'

const tmx = (body: string, version = '1.4'): string =>
  `<?xml version="1.0"?>\n<tmx version="${version}">\n${HEADER}\n<body>\n${body}\n</body></tmx>`

const tuv = (seg: string): string => `<tu><tuv xml:lang="en"><seg>${seg}</seg></tuv></tu>`

function refusal(text: string): string {
  try {
    Array.from(readTmx([text]))
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.message}`
    throw error
  }
  return 'read'
}

describe('readTmx', () => {
  it('reads the header, props, notes and variants of TMX 1.4', () => {
    const file = tmx(`<tu tuid="a" srclang="ru">
      <note>N</note><prop type="x-p">P</prop>
      <tuv xml:lang="en"><prop type="x-q">Q</prop><seg>One</seg></tuv><tuv xml:lang="RU"><note>M</note><seg/></tuv>
    </tu>`)
    expect([...readTmx(file)]).toEqual([
      {
        kind: 'header',
        header: {
          version: '1.4',
          attributes: {
            creationtool: 't',
            creationtoolversion: '1',
            segtype: 'sentence',
            'o-tmf': 't',
            adminlang: 'en',
            srclang: 'en',
            datatype: 'plaintext',
          },
          props: [],
          notes: [],
        },
      },
      {
        kind: 'unit',
        unit: {
          tuid: 'a',
          srclang: 'ru',
          attributes: { srclang: 'ru' },
          props: [{ type: 'x-p', text: 'P' }],
          notes: ['N'],
          line: 5,
          variants: [
            {
              ...{ lang: 'en', text: 'One', codes: [], attributes: {} },
              ...{ props: [{ type: 'x-q', text: 'Q' }], notes: [] },
            },
            { lang: 'RU', text: '', codes: [], attributes: {}, props: [], notes: ['M'] },
          ],
        },
      },
    ])
  })

  it('reads TMX 1.1, which has lang, and private characters in the header', () => {
    const file = `<!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header srclang="EN"><note>h</note>
      <ude name="u"><map unicode="#xF8FF"/></ude></header><body><tu><tuv lang="EN"><seg>A</seg></tuv></tu></body></tmx>`
    const [header, unit] = [...readTmx([file])]
    expect(header).toMatchObject({ kind: 'header', header: { version: '1.1', notes: ['h'] } })
    expect(unit).toMatchObject({
      kind: 'unit',
      unit: { srclang: 'EN', variants: [{ lang: 'EN', text: 'A' }] },
    })
  })

  it.each([
    ['a<bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> z', 'abold z'],
    ['a <hi type="x">kept <hi>deep</hi></hi> z', 'a kept deep z'],
    ['a <g id="1">kept<x id="2"/></g> z', 'a kept z'],
    ['a<ph>code <sub>note <hi>more</hi></sub> code</ph> z', 'a z'],
    ['a<it pos="begin">[</it> <ut>{</ut>z', 'a z'],
    ['<![CDATA[<a> & ]]>b<!-- c --><?p i?>', '<a> & b'],
    ['&lt;&amp;&#x20BB7;&#13;', '<&\u{20bb7}\r'],
    ['  kept\n as it is ', '  kept\n as it is '],
  ])('gives the text of %s', (seg, text) => {
    expect(unitsOf(tmx(tuv(seg))).map(({ variants }) => variants[0]?.text)).toEqual([text])
  })

  it.each([
    ['<html/>', 'bad-input TMX, line 1: not TMX: the file begins with html'],
    [tmx('', '2.0'), 'bad-input TMX, line 2: version "2.0" of TMX is not read; 1.1 to 1.4 are'],
    [tmx('<tuv/>'), 'bad-input TMX, line 5: tuv cannot be in body'],
    [tmx('\n<tu>stray</tu>'), 'bad-input TMX, line 6: text in tu, where only elements can be: stray'],
    [tmx('<tu><tuv><seg/></tuv></tu>'), 'bad-input TMX, line 5: tuv has no xml:lang'],
    [tmx('<tu>\n<tuv xml:lang="en"></tuv></tu>'), 'bad-input TMX, line 6: tuv has no seg'],
    [tmx('<tu><tuv xml:lang="en"><seg/><seg/></tuv></tu>'), 'bad-input TMX, line 5: a second seg in one tuv'],
    [tmx(tuv('&nbsp;')), 'bad-input TMX, line 5: undefined entity'],
    [
      tmx(tuv('a & b')),
      'bad-input TMX, line 5: seg is never closed; the file may be cut short, or hold an & that should be &amp;',
    ],
    [tmx(tuv('<b>')), 'bad-input TMX, line 5: unexpected close tag'],
    [tmx(tuv('\u000b')), 'bad-input TMX, line 5: disallowed character'],
    [
      `<!DOCTYPE tmx [\n<!ENTITY a "b">\n]>${tmx('')}`,
      'the DOCTYPE has declarations of its own; remove them',
    ],
    [
      '<tmx version="1.4">\n<header/>\n',
      'bad-input TMX, line 1: tmx is never closed; the file may be cut short, or hold an & that should be &amp;',
    ],
    ['', 'bad-input TMX, line 1: document must contain a root element'],
  ])('refuses %j', (file, message) => {
    expect(refusal(file)).toContain(message)
  })

  it('reads the same in pieces of any size', () => {
    const file = tmx(`${tuv('a]]&gt;\u{1f4d6}&#13;\r\n<hi>b</hi>')}\n${tuv('<ph>x</ph>y')}`)
    const whole = unitsOf(file)
    expect(whole.map(({ variants }) => variants[0]?.text)).toEqual(['a]]>\u{1f4d6}\r\nb', 'y'])
    for (const size of [1, 2, 3, 7, 64]) expect(unitsOf(file, size)).toEqual(whole)
  })
})
