import { describe, expect, it } from 'vitest'
import { inEnglish } from '#shared/words/in-words'
import { PROFILES } from '#shared/exchange/profiles/profiles'
import type { RuleId } from '#shared/exchange/validate/rules'
import { RULE_IDS, RULES } from '#shared/exchange/validate/rules'
import { HEADER, tmx, tu, validated } from '#support/validate'

/** For each rule files that break it and no other, with the lines they break it on, and what mending makes of them. */
const BROKEN: readonly (readonly [rule: RuleId, file: string, lines: readonly number[], mended?: RegExp])[] =
  [
    ['well-formed', tmx('<tu><tuv xml:lang="en"><seg>a</tuv></tu>'), [5]],
    ['well-formed', '', [1]],
    ['well-formed', '<html/>', [1]],
    ['well-formed', tmx(tu('a < b')), [5]],
    ['well-formed', `<?xml version="1.0"?>\n<tmx version="1.4">\n${HEADER}<body>`, [3]],
    ['character', tmx(tu('a\u000bb\u0001')), [5, 5], /<seg>ab<\/seg>/],
    ['character', tmx(tu('a\ud83d b\ufffe')), [5, 5], /<seg>a b<\/seg>/],
    ['character', tmx(tu('x&#xB;y&#0;&#xD83D;&#x110000;')), [5, 5, 5, 5], /<seg>xy<\/seg>/],
    ['character', tmx(tu('<![CDATA[a\u0002<b>]]>')), [5], /<seg>a&lt;b&gt;<\/seg>/],
    ['entity', tmx(tu('a&nbsp;b &hellip;')), [5, 5], /<seg>a\u00a0b …<\/seg>/],
    ['entity', tmx(tu('R&D, A & B, &what;')), [5, 5, 5], /<seg>R&amp;D, A &amp; B, &amp;what;<\/seg>/],
    [
      'doctype',
      tmx(tu('a')).replace('<tmx', '<!DOCTYPE tmx [\n<!ENTITY a "b">\n]>\n<tmx'),
      [4],
      /^<\?xml[^>]*>\n<tmx/,
    ],
    ['root', `<?xml version="1.0"?>\n<tmx version="1.4">\n${HEADER}\n</tmx>`, [1]],
    ['version', tmx(tu('a'), HEADER, 'version="1.4b" encoding="UTF-8"'), [2, 2], /<tmx version="1\.4">/],
    ['version', tmx(tu('a'), HEADER, ''), [2], /<tmx version="1\.4">/],
    [
      'header',
      tmx(tu('a'), HEADER.replace(' o-tmf="t"', '').replace('adminlang="en"', 'adminlang=" "')),
      [3, 3],
      /o-tmf="unknown"/,
    ],
    ['header', tmx(tu('a'), ''), [5], /<header creationtool="unknown"/],
    ['header', tmx(tu('a'), HEADER + HEADER), [3], /<header[^]*<body/],
    ['datatype', tmx(tu('a'), HEADER.replace('plaintext', 'words')), [3], /datatype="unknown"/],
    ['element', tmx(tu('a <g id="1">b</g> <x id="2"/>c')), [5, 5], /<seg>a b c<\/seg>/],
    ['element', tmx(`<tu>stray<title>t</title>${tu('a').slice(4)}`), [5, 5], /<tu>\s*<tuv/],
    ['element', tmx(`<p>x</p>\n${tu('a')}`), [5]],
    ['order', tmx(tu('a').replace('</tu>', '\n<note>n</note></tu>')), [6], /<tu>\s*<note>n<\/note>/],
    [
      'order',
      tmx(tu('a').replace('</seg>', '</seg><prop type="x-p">p</prop>')),
      [5],
      /<prop type="x-p">p<\/prop>\s*<seg>/,
    ],
    ['attribute', tmx(tu('a').replace('<tu>', '<tu xmlns:o="urn:o" o:id="1">')), [5, 5], /<tu>/],
    ['attribute', tmx(tu('a').replace('<tu>', '<tu><prop>p</prop>')), [5], /<prop type="x-unknown">/],
    ['attribute', tmx(tu('a<it>x</it>')), [5], /<it pos="begin">/],
    ['value', tmx(tu('a').replace('<tu>', '<tu segtype="line" usagecount="many">')), [5, 5], /<tu>/],
    [
      'date',
      tmx(tu('a').replace('<tu>', '<tu creationdate="2020-02-03T04:05:06+03:00">')),
      [5],
      /creationdate="20200203T010506Z"/,
    ],
    [
      'date',
      tmx(tu('a').replace('<tu>', '<tu changedate="20200230T000000Z" lastusagedate="soon">')),
      [5, 5],
      /<tu>/,
    ],
    ['language', tmx(tu('a').replace('xml:lang="ru"', 'lang="ru"')), [5], /xml:lang="ru"/],
    ['language', tmx(tu('a').replace('"ru"', '"ru_RU"')), [5], /xml:lang="ru-RU"/],
    ['no-language', tmx(tu('a').replace('"ru"', '"Russian!"')), [5]],
    ['no-language', tmx(tu('a').replace('"ru"', '"Russian"')), [5]],
    ['no-language', tmx(tu('a').replace(' xml:lang="ru"', '')), [5]],
    [
      'language-case',
      tmx(`${tu('a')}\n${tu('b').replace('"ru"', '"RU"')}`),
      [6],
      /<tuv xml:lang="ru">[^]*<tuv xml:lang="ru">/,
    ],
    ['language-twice', tmx(tu('a').replace('</tu>', '\n<tuv xml:lang="ru"><seg>б</seg></tuv></tu>')), [6]],
    ['variants', tmx(`<tu/>\n${tu('a')}`), [5], /<body>\s*<tu>[^]*<\/tu>\s*<\/body>/],
    ['one-language', tmx('<tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>'), [5], /<body>\s*<\/body>/],
    ['seg', tmx(tu('a').replace('</tu>', '<tuv xml:lang="tr"/></tu>')), [5], /^(?![^]*xml:lang="tr")/],
    ['seg', tmx(tu('a</seg>\n<seg>b')), [6], /<seg>a b<\/seg>/],
    [
      'empty',
      tmx(tu('a').replace('</tu>', '<tuv xml:lang="tr"><seg> </seg></tuv></tu>')),
      [5],
      /^(?![^]*xml:lang="tr")/,
    ],
    ['source', tmx(tu('a').replaceAll('"en"', '"tr"')), [5]],
    ['source-differs', tmx(tu('a').replace('<tu>', '<tu srclang="ru">')), [5]],
    [
      'duplicate-id',
      tmx([1, 2, 3].map(() => tu('a').replace('<tu>', '<tu tuid="7">')).join('\n')),
      [6, 7],
      /"7"[^]*"7-2"[^]*"7-3"/,
    ],
    ['codes', tmx(tu('<bpt i="1">b</bpt>a')), [5], /<seg><it pos="begin">b<\/it>a/],
    ['codes', tmx(tu('a<ept i="2">e</ept>')), [5], /a<it pos="end">e<\/it>/],
    ['codes', tmx(tu('<bpt i="1">b</bpt>a<ept i="1"/><bpt i="1">c</bpt>d<ept i="1"/>')), [5], /<bpt i="2">c/],
    ['deprecated', tmx(tu('a<ut>x</ut>')), [5], /<ph>x<\/ph>/],
    ['space', tmx(tu(' a\n')), [5], /<seg>a<\/seg>/],
    ['script', tmx(tu('Совсем не по-английски написано')), [5]],
    ['mixed-script', tmx(tu('a').replace('>б<', '>Тeкст с латинской буквой<')), [5]],
    ['chinese', tmx(tu('a').replace('"ru"><seg>б', '"zh-Hans"><seg>這個國家的關係')), [5]],
  ]

describe('a rule', () => {
  it.each(BROKEN.map(([rule, file, lines, mended]) => ({ rule, file, lines, mended })))(
    '$rule is told where it is broken, and mended',
    ({ rule, file, lines, mended }) => {
      const { problems, copy, result } = validated(file, { fix: true })
      expect(problems.map((one) => [one.rule, one.line])).toEqual(lines.map((line) => [rule, line]))
      expect(problems.every(({ severity }) => severity === RULES[rule].severity)).toBe(true)
      expect(result.complete).toBe(rule !== 'well-formed')
      if (mended !== undefined) expect(copy).toMatch(mended)
      if (result.complete)
        // Mending leaves nothing that could be mended.
        expect(validated(copy).problems.filter(({ fix }) => fix !== null)).toEqual([])
    },
  )

  it('is broken here at least once, or by what a tool takes', () => {
    const tool: readonly RuleId[] = ['tool-languages', 'tool-code', 'tool-length', 'encoding']
    expect([...new Set([...BROKEN.map(([rule]) => rule), ...tool])].sort()).toEqual([...RULE_IDS].sort())
  })
})

describe('what a tool takes', () => {
  const three = tu('a').replace('</tu>', '<tuv xml:lang="zh-Hans-CN"><seg>甲甲</seg></tuv></tu>')

  it('is checked on request: languages, length of codes and of texts', () => {
    const rules = { ...PROFILES.wordfast.rules, limit: 1 }
    const { problems } = validated(tmx(three), { profile: rules })
    expect(problems.map(({ rule, message }) => `${rule}: ${inEnglish(message)}`)).toEqual([
      'tool-code: the code zh-Hans-CN has more than 5 characters',
      'tool-languages: the unit has 3 languages, and the tool takes two',
      'tool-length: the text in zh-Hans-CN has 2 characters, more than 1',
    ])
    expect(validated(tmx(three)).problems).toEqual([])
  })

  it('is warned of where a file is UTF-16, unless the tool wants that', () => {
    const told = (options: Parameters<typeof validated>[1]): unknown[] =>
      validated(tmx(tu('a')), options).problems.map(({ rule, line }) => [rule, line])
    expect(told({ encoding: 'UTF-16LE' })).toEqual([['encoding', 1]])
    expect(told({ encoding: 'UTF-16LE', profile: PROFILES.wordfast.rules })).toEqual([])
    expect(told({ encoding: 'UTF-8' })).toEqual([])
  })
})

describe('a problem', () => {
  it('names the unit it is in, also where the text was mended before it was read', () => {
    const file = tmx(
      `${tu('a')}\n${tu('b').replace('<tu>', '<tu tuid="u2">')}\n${tu('c\u0001')}${tu('d &x; e')}`,
    )
    const { problems } = validated(file, { size: 5 })
    expect(problems.map(({ rule, line, unit }) => [rule, line, unit?.number, unit?.tuid])).toEqual([
      ['character', 7, 3, null],
      ['entity', 7, 4, null],
    ])
  })

  it('is told of each of very many, with its line', () => {
    const { problems } = validated(tmx(tu('& \n'.repeat(150_000))), { size: 1 << 15 })
    expect(problems.filter(({ rule }) => rule === 'entity').map(({ line }) => line)).toEqual(
      Array.from({ length: 150_000 }, (_, n) => 5 + n),
    )
  })

  it('is told of each unit where all have one tuid, and each gets a number', () => {
    const file = tmx(tu('a').replace('<tu>', '<tu tuid="u">').repeat(60_000))
    const { problems, copy } = validated(file, { fix: true, size: 1 << 15 })
    expect(problems.map(({ rule }) => rule)).toEqual(Array.from({ length: 59_999 }, () => 'duplicate-id'))
    expect(new Set(copy.match(/tuid="[^"]*"/g)).size).toBe(60_000)
  })
})
