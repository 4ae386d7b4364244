import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { sentenceSplitter } from '#shared/segment/sentences'
import { srxRulesFor, srxSplitter } from '#shared/segment/srx/apply'
import { builtinSrx } from '#shared/segment/srx/builtin'
import { readSrx } from '#shared/segment/srx/read'
import { writeSrx } from '#shared/segment/srx/write'

interface Rule {
  readonly breaks: boolean
  readonly before: string
  readonly after: string
}

const xmlOf = (rules: readonly Rule[]): string =>
  writeSrx({
    cascade: false,
    languageRules: [{ name: 'all', rules }],
    maps: [{ pattern: '.*', name: 'all' }],
  })

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:other" version="2.0">
  <header segmentsubflows="yes" cascade="yes">
    <formathandle type="start" include="no"/>
    <x:options trim="yes"/>
  </header>
  <body>
    <languagerules>
      <languagerule languagerulename="English">
        <rule break="no">
          <beforebreak>\\b(?:Mr|Dr)\\.</beforebreak>
          <afterbreak>\\s</afterbreak>
        </rule>
      </languagerule>
      <languagerule languagerulename="Default">
        <rule><beforebreak>[.?!]+</beforebreak><afterbreak><![CDATA[\\s]]></afterbreak></rule>
        <rule break="yes"><beforebreak>;</beforebreak></rule>
      </languagerule>
    </languagerules>
    <maprules>
      <languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
      <languagemap languagepattern=".*" languagerulename="Default"/>
    </maprules>
  </body>
</srx>`

function cut(xml: string, lang: string, text: string): string[] {
  const split = sentenceSplitter(lang, { srx: readSrx(xml) })
  return split(text).map((end, n, ends) => text.slice(ends[n - 1] ?? 0, end))
}

describe('an SRX file', () => {
  it('cuts as its rules say, the first that fits at each place', () => {
    expect(cut(FILE, 'en-GB', 'Mr. Roe; Dr. Doe. Who? No.')).toEqual([
      'Mr. Roe; ',
      'Dr. Doe. ',
      'Who? ',
      'No.',
    ])
    expect(cut(FILE, 'de', 'Mr. Roe.')).toEqual(['Mr. ', 'Roe.'])
  })

  it('takes the first fitting map alone where it does not cascade', () => {
    expect(cut(FILE.replace('cascade="yes"', 'cascade="no"'), 'en', 'Mr. Roe. Who?')).toEqual([
      'Mr. Roe. Who?',
    ])
  })

  it('leaves a language that no map is for to the built-in rules', () => {
    const only = FILE.replace(/ *<languagemap languagepattern="\.\*".*\n/u, '')
    expect(srxRulesFor(readSrx(only), 'tr')).toBeNull()
    expect(cut(only, 'tr', 'Bu 74. Madde. Evet.')).toEqual(['Bu 74. Madde. ', 'Evet.'])
  })

  it('is written as it is read', () => {
    const document = readSrx(FILE)
    expect(readSrx(writeSrx(document))).toEqual(document)
    const hard = [{ breaks: true, before: ' <&>"\'\t\n]]> ', after: '\\x{1F600}\u00a0' }]
    expect(readSrx(xmlOf(hard)).languageRules[0]?.rules).toEqual(hard)
  })

  it('gives ends that ascend to the length of the text, and no sentence of white space', () => {
    const everywhere = srxSplitter([{ breaks: true, before: '', after: '' }])
    expect(everywhere('')).toEqual([])
    expect(everywhere('  ab c ')).toEqual([3, 5, 7])
    const ends = everywhere(' a  b😀 ')
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    expect(ends.at(-1)).toBe(8)
    expect(srxSplitter([])('A. B.')).toEqual([5])
  })
})

describe('a bad SRX file is refused with the line of what is wrong', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['no XML', 'Mr.\nDr.', /SRX, line 2: text data/u],
    [
      'another kind of XML',
      '<?xml version="1.0"?>\n<tmx version="1.4"></tmx>',
      /line 2: this is no SRX file/u,
    ],
    ['an unknown version', FILE.replace('version="2.0"', 'version="3.0"'), /line 2: SRX version 3\.0/u],
    [
      'a bad expression',
      FILE.replace('(?:Mr|Dr)', '(?:Mr|Dr'),
      /line 11: the expression .* "\(" that is not closed/u,
    ],
    ['a back-reference', FILE.replace('[.?!]+', '(.)\\1'), /line 16: the expression .* not known here/u],
    ['a bad language pattern', FILE.replace('[Ee][Nn].*', '[Ee'), /line 21: the expression/u],
    [
      'neither yes nor no',
      FILE.replace('break="yes"', 'break="maybe"'),
      /line 17: break="maybe" must be yes or no/u,
    ],
    [
      'rules that are not there',
      FILE.replace('languagerulename="English"/', 'languagerulename="X"/'),
      /line 21: .*"X"/u,
    ],
    ['a map without its pattern', FILE.replace(' languagepattern=".*"', ''), /line 22: .*languagepattern/u],
    ['no map', FILE.replace(/ *<languagemap .*\n/gu, ''), /no languagemap/u],
    ['cut short', FILE.slice(0, 500), /SRX, line \d+: \S+ is never closed/u],
    ['entities of its own', FILE.replace('<srx ', '<!DOCTYPE srx [<!ENTITY a "b">]>\n<srx '), /DOCTYPE/u],
    ['nothing', '', /SRX/u],
  ]

  it.each(cases)('%s', (_, xml, message) => {
    const act = (): unknown => readSrx(xml)
    expect(act).toThrow(Refusal)
    expect(act).toThrow(message)
    expect(act).not.toThrow(/\n/u)
  })
})

describe('the built-in rules as SRX', () => {
  const document = readSrx(writeSrx(builtinSrx()))

  it('say nothing that the reader would refuse, for each language with rules', () => {
    expect(document).toEqual(builtinSrx())
    for (const lang of ['zh', 'zh-Hant', 'tr-TR', 'ru', 'en-GB'])
      expect(srxRulesFor(document, lang)?.length).toBeGreaterThan(5)
    expect(srxRulesFor(document, 'eng')).toBeNull()
  })

  it.each(['zh', 'tr', 'ru', 'en'])(
    'cut at least nine in ten of the hard paragraphs in %s as the engine does',
    (lang) => {
      const file = new URL(`../../../fixtures/segment/hard-${lang}.txt`, import.meta.url)
      const texts = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# '))
        .map((line) => line.replace(/^\? /u, '').replaceAll('|', ''))
      const split = srxSplitter(srxRulesFor(document, lang) ?? [])
      const engine = sentenceSplitter(lang)
      const same = texts.filter((text) => JSON.stringify(split(text)) === JSON.stringify(engine(text)))
      expect(same.length / texts.length).toBeGreaterThan(0.9)
    },
  )
})
