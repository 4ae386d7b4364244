import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { type AlignedUnit, readAligned } from '#shared/exchange/aligned'
import { XliffReader } from '#shared/exchange/xliff/read'

function unitsOf(text: string, size = text.length): readonly AlignedUnit[] {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
    text.slice(n * size, (n + 1) * size),
  )
  return [...readAligned(new XliffReader(), chunks)].flatMap((event) =>
    event.kind === 'unit' ? [event.unit] : [],
  )
}

function refusal(text: string): string {
  try {
    unitsOf(text)
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.message}`
    throw error
  }
  return 'read'
}

const NS12 = 'urn:oasis:names:tc:xliff:document:1.2'
const file12 = (units: string, attributes = 'source-language="en" target-language="ru"'): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="${NS12}">\n<file original="a.docx" datatype="x" ${attributes}><header><note>of the file</note></header><body>${units}</body></file></xliff>`
const NS2 = 'urn:oasis:names:tc:xliff:document:2.0'
const file2 = (units: string, attributes = 'srcLang="en" trgLang="ru"'): string =>
  `<xliff version="2.1" xmlns="${NS2}" ${attributes}><file id="f1" original="b.md"><skeleton>x</skeleton>${units}</file></xliff>`

const texts = (units: readonly AlignedUnit[]): unknown =>
  units.map((unit) => unit.texts.map(({ lang, text }) => `${lang} ${text}`))

describe('XLIFF 1.2', () => {
  it('gives source and target of a unit with its id, notes, states and contexts, and its codes apart', () => {
    const [unit, ...others] = unitsOf(
      file12(`<group><trans-unit id="7" approved="yes" resname="r">
        <source>Press <g id="1" ctype="bold">OK</g><x id="2"/>.</source>
        <target state="signed-off" xml:lang="ru-RU">Нажмите <bpt id="1">&lt;b></bpt>ОК<ept id="1">&lt;/b></ept>.</target>
        <alt-trans><source>no</source><target>нет</target></alt-trans>
        <context-group><context context-type="linenumber">5</context></context-group>
        <note from="ann">short</note></trans-unit></group>`),
    )
    expect(others).toEqual([])
    expect(unit).toMatchObject({ id: '7', notes: ['short'], state: 'accepted', paragraph: true })
    expect(texts(unit === undefined ? [] : [unit])).toEqual([['en Press OK.', 'ru-RU Нажмите ОК.']])
    expect(unit?.props).toEqual([
      { type: 'x-xliff-file', text: 'a.docx' },
      { type: 'x-xliff-approved', text: 'yes' },
      { type: 'x-xliff-resname', text: 'r' },
      { type: 'x-xliff-target-state', text: 'signed-off' },
      { type: 'x-xliff-context-linenumber', text: '5' },
    ])
    const [source, target] = unit?.texts ?? []
    expect(source?.codes.map(({ name, offset, role, pair }) => [name, offset, role, pair])).toEqual([
      ['g', 6, 'open', 0],
      ['g', 8, 'close', 0],
      ['x', 8, 'alone', null],
    ])
    expect(target?.codes.map(({ name, offset, pair, content }) => [name, offset, pair, content])).toEqual([
      ['bpt', 8, 0, ['<b>']],
      ['ept', 10, 0, ['</b>']],
    ])
  })

  it('takes nobody for a reviewer who is none: approved and final are kept as props only', () => {
    const unit = (attributes: string, state: string): string =>
      `<trans-unit id="1" ${attributes}><source>A</source><target state="${state}">Б</target></trans-unit>`
    expect(unitsOf(file12(unit('approved="yes"', 'final'))).map(({ state }) => state)).toEqual(['unreviewed'])
  })

  it('cuts a unit where seg-source and target mark the same segments, and nowhere else', () => {
    const unit = (target: string): string =>
      `<trans-unit id="1"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source>${target}</trans-unit>`
    const both = unitsOf(
      file12(unit('<target><mrk mtype="seg" mid="2">Б2.</mrk><mrk mtype="seg" mid="1">Б1.</mrk></target>')),
    )
    expect(texts(both)).toEqual([
      ['en A.', 'ru Б1.'],
      ['en B.', 'ru Б2.'],
    ])
    expect(both.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ['1/1', true],
      ['1/2', false],
    ])
    expect(texts(unitsOf(file12(unit('<target>Б1. Б2.</target>'))))).toEqual([['en A. B.', 'ru Б1. Б2.']])
    expect(texts(unitsOf(file12(unit(''))))).toEqual([['en A.'], ['en B.']])
  })

  it('reads prefixed names, passes over other namespaces, and knows the language of each file', () => {
    const text = `<x:xliff version="1.2" xmlns:x="${NS12}" xmlns:o="urn:other">
      <x:file original="1" source-language="en" target-language="de"><x:body><o:trans-unit><x:source>no</x:source></o:trans-unit><x:trans-unit id="1"><x:source>A<o:z>!</o:z></x:source><x:target>B</x:target></x:trans-unit></x:body></x:file>
      <x:file original="2" source-language="en" target-language="fr"><x:body><x:trans-unit id="1"><x:source>A</x:source><x:target>C</x:target></x:trans-unit></x:body></x:file></x:xliff>`
    for (const size of [1, 7, text.length])
      expect(texts(unitsOf(text, size))).toEqual([
        ['en A!', 'de B'],
        ['en A', 'fr C'],
      ])
  })
})

describe('XLIFF 2', () => {
  it('gives each segment of a unit, what is ignored too, and puts the original data into the codes', () => {
    const units = unitsOf(
      file2(`<group id="g"><unit id="u"><notes><note>n1</note></notes>
        <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
        <segment id="s1" state="reviewed"><source>One <sc id="1" dataRef="d1"/>two<ec startRef="1" dataRef="d2"/>.</source><target>Раз.</target></segment>
        <ignorable><source> </source></ignorable>
        <segment><source>Three <pc id="5">four</pc>.</source></segment></unit></group>`),
    )
    expect(texts(units)).toEqual([['en One two.', 'ru Раз.'], ['en  '], ['en Three four.']])
    expect(units.map(({ id, state, notes, paragraph }) => [id, state, notes, paragraph])).toEqual([
      ['u/s1', 'accepted', ['n1'], true],
      ['u/2', 'unreviewed', [], false],
      ['u/3', 'unreviewed', [], false],
    ])
    expect(units[0]?.texts[0]?.codes.map(({ role, pair, content }) => [role, pair, content])).toEqual([
      ['open', 0, ['<b>']],
      ['close', 0, ['</b>']],
    ])
  })
})

describe('what is no XLIFF', () => {
  it.each([
    ['another root', '<tmx version="1.4"/>', /not XLIFF: the file begins with tmx/],
    [
      'another version',
      file12('').replace('version="1.2"', 'version="3.0"'),
      /version "3.0" of XLIFF is not read/,
    ],
    [
      'a file cut short',
      file12('<trans-unit id="1"><source>A').slice(0, 240),
      /XLIFF, line \d+: \S+ is never closed/,
    ],
    [
      'no target language',
      file12('<trans-unit id="1"><source>A</source><target>B</target></trans-unit>', 'source-language="en"'),
      /line 3: the file names no target language/,
    ],
    [
      'no language at all',
      file2('<unit id="1"><segment><source>A</source></segment></unit>', ''),
      /names no source language/,
    ],
    [
      'a tag that is none',
      file12('<trans-unit id="1"><source>A</source></trans-unit>', 'source-language="English (US)"'),
      /"English \(US\)" is no language tag/,
    ],
    ['entities of its own', `<!DOCTYPE xliff [<!ENTITY a "aaaa">]>${file12('')}`, /DOCTYPE has declarations/],
    [
      'an unknown entity',
      file12('<trans-unit id="1"><source>&nbsp;</source></trans-unit>'),
      /undefined entity/,
    ],
    ['a NUL', file12('<trans-unit id="1"><source>\0</source></trans-unit>'), /line 3/],
    ['a lone surrogate', file12('<trans-unit id="1"><source>&#xD800;</source></trans-unit>'), /line 3/],
    ['a million elements within each other', file12('<group>'.repeat(1e6)), /more than 256 elements/],
    [
      'deep inline elements',
      file12(`<trans-unit id="1"><source>${'<g id="1">'.repeat(1e6)}`),
      /more than 256 elements/,
    ],
  ])('is refused with the line: %s', (_, text, message) => {
    expect(refusal(text)).toMatch(/^bad-input /)
    expect(refusal(text)).toMatch(message)
  })
})
