import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '#shared/exchange/profiles/codes'
import { PROFILE_IDS, PROFILES, rulesOf, type ProfileId } from '#shared/exchange/profiles/profiles'
import { DEFAULT_EXPORT, type ExportUnit, type ExportWork } from '#shared/exchange/selection'
import { exportTmx, writeTmxFile } from '#shared/exchange/tmx/export'
import { TmxValidator } from '#shared/exchange/validate/validator'
import type { InlineCode } from '#shared/model'
import { drain, exportUnit, exportWork, unitsOf } from '#support/tmx'

/** What breaks TMX elsewhere, between letters, so that it is no white space at an end. */
const PIECES = [
  ...['大', '\u{20bb7}', '\u{2f9f4}', '\u{1f4d6}', '👨‍👩‍👧', '\u200e', '\u200f', '\u202e', '\u2067', 'e\u0301'],
  ...['\n', '\r\n', '\t', '\u0085', '\u2028', '\u00a0', '  ', ' '],
  ...[
    ']]>',
    '&lt;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '&#0;',
    '<seg>',
    '<![CDATA[',
    '-->',
    '<b>x</b>',
    '{0}',
  ],
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => `a${parts.join('b')}c`)
const languages = fc.constantFrom(
  ['en', 'zh'],
  ['tr', 'ru'],
  ['zh-Hans', 'tr'],
  ['zh-Hant', 'en'],
  ['ru', 'zh'],
)

const code = (offset: number): InlineCode => ({
  ...{ name: 'ph', attributes: {}, content: ['<br/>'], offset, role: 'alone', pair: null },
})

function work(langs: readonly string[], units: readonly ExportUnit[]): ExportWork {
  return exportWork(langs, units)
}

const folded = (shown: string): string => shown.replace(/[\t\n\r\u0085\u2028\u2029 ]+/g, ' ')

describe.each(PROFILE_IDS)('TMX as %s takes it', (id: ProfileId) => {
  const { rules } = PROFILES[id]

  it('holds the same units when it is read again', () => {
    fc.assert(
      fc.property(
        languages,
        fc.array(fc.tuple(text, text, fc.boolean()), { minLength: 1, maxLength: 5 }),
        ([a = '', b = ''], pairs) => {
          const units = pairs.map(([source, target, coded], n) =>
            exportUnit(n, [[{ text: source, kind: 'body' as const, codes: coded ? [code(1)] : [] }], target]),
          )
          const options = { ...DEFAULT_EXPORT, languages: [a, b] as const }
          const { text: file, result } = drain(
            exportTmx([work([a, b], units)], options, { toolVersion: '1', rules }),
          )
          const shown = rules.space === 'fold' ? folded : (whole: string): string => whole
          const read = unitsOf(file, 7)
          expect(
            read.map(({ variants }) =>
              variants.map(({ lang, text: own, codes }) => [lang, own, codes.length]),
            ),
          ).toEqual(
            pairs.map(([source, target, coded]) => [
              [codeOf(a, rules), shown(source), coded && rules.level === 2 ? 1 : 0],
              [codeOf(b, rules), shown(target), 0],
            ]),
          )
          expect(result.units).toBe(pairs.length)
          expect(new Set(read.map(({ tuid }) => tuid)).size).toBe(pairs.length)
        },
      ),
      { seed: 17, numRuns: 60 },
    )
  })

  it('has nothing that the validator finds wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (pairs) => {
        const units = pairs.map(([source, target], n) => exportUnit(n, [source, target]))
        const options = { ...DEFAULT_EXPORT, languages: ['en', 'tr'] as const }
        const { text: file } = drain(
          exportTmx([work(['en', 'tr'], units)], options, { toolVersion: '1', rules }),
        )
        const validator = new TmxValidator({ profile: rules, encoding: rules.encoding.toUpperCase() })
        expect([...validator.push(file), ...validator.close()]).toEqual([])
      }),
      { seed: 19, numRuns: 40 },
    )
  })
})

describe('writing by a profile', () => {
  const pair = { ...DEFAULT_EXPORT, languages: ['en', 'zh'] as const }
  const units = (): ExportWork => work(['en', 'zh'], [exportUnit(1, ['A\nB', '甲\u{20bb7}'], { note: 'n' })])
  const imported = {
    ...{ id: 'x', attributes: { creationid: 'ann', usagecount: '3' }, texts: new Map() },
    props: [{ type: 'client', text: 'c' }],
  }

  it('gives UTF-16LE with its mark where the tool wants it', () => {
    const { text: utf16 } = drain(
      exportTmx([units()], pair, { toolVersion: '1', rules: PROFILES.wordfast.rules }),
    )
    const query = {
      works: [],
      options: pair,
      profile: { profile: 'wordfast', codes: {}, changes: {} },
    } as const
    const bytes = Buffer.concat([...writeTmxFile([units()], query, '1')].map((part) => Buffer.from(part)))
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(utf16)
    expect(utf16).toMatch(/^<\?xml version="1.0" encoding="UTF-16"\?>/)
  })

  it('renames or strips props, and strips the names of people', () => {
    const of = (changes: Parameters<typeof rulesOf>[0]['changes']): string =>
      drain(
        exportTmx([work(['en', 'zh'], [exportUnit(1, ['A', '甲'], { imported })])], pair, {
          ...{ toolVersion: '1', rules: rulesOf({ profile: 'generic', codes: {}, changes }) },
        }),
      ).text
    expect(of({})).toContain('creationid="ann"')
    expect(of({})).toContain('<prop type="client">')
    expect(of({ props: 'rename' })).toContain('<prop type="x-client">')
    expect(of({ props: 'strip' })).not.toContain('<prop')
    expect(of({ people: 'strip' })).not.toContain('creationid')
    expect(of({ people: 'strip' })).toContain('usagecount="3"')
  })

  it('names the DTD, or all languages as source, where it is told to', () => {
    const of = (changes: Parameters<typeof rulesOf>[0]['changes']): string =>
      drain(
        exportTmx([units()], pair, {
          ...{ toolVersion: '1', rules: rulesOf({ profile: 'generic', codes: {}, changes }) },
        }),
      ).text
    expect(of({ doctype: true })).toContain('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    expect(of({})).not.toContain('DOCTYPE')
    expect(of({ srclang: '*all*' })).toContain('srclang="*all*"')
    expect(of({})).toContain('srclang="en"')
  })

  it('leaves out texts above the limit where it is told to, counted in characters and not in halves of them', () => {
    const limited = (overLimit: 'keep' | 'leave-out', limit: number) =>
      drain(
        exportTmx([work(['en', 'zh'], [exportUnit(1, ['abc', '\u{20bb7}\u{20bb7}'])])], pair, {
          ...{ toolVersion: '1', rules: { ...PROFILES.generic.rules, limit, overLimit } },
        }),
      ).result
    expect(limited('leave-out', 3).units).toBe(1)
    expect(limited('leave-out', 2)).toMatchObject({ units: 0, leftOut: { long: 1 } })
    expect(limited('keep', 2).units).toBe(1)
  })

  it('refuses more than two languages where the tool takes two', () => {
    const query = {
      works: [],
      options: DEFAULT_EXPORT,
      profile: { profile: 'memoq', codes: {}, changes: {} },
    } as const
    expect(() => [...writeTmxFile([units()], query, '1')]).toThrow(
      'memoQ takes files of two languages: choose a pair',
    )
  })

  it('names one source for all units of a pair, whatever they were imported with', () => {
    const foreign = { ...imported, attributes: { srclang: 'zh' } }
    const of = (langs: typeof pair.languages | 'all'): string =>
      drain(
        exportTmx(
          [work(['en', 'zh'], [exportUnit(1, ['A', '甲'], { imported: foreign })])],
          {
            ...{ ...DEFAULT_EXPORT, languages: langs },
          },
          { toolVersion: '1', rules: PROFILES['trados-studio'].rules },
        ),
      ).text
    expect(of(['en', 'zh'])).toMatch(/srclang="en-US"[^]*<tu tuid="x">/)
    expect(of('all')).toContain('<tu tuid="x" srclang="zh-CN">')
  })

  it('gives no two units of a file one id, though they were imported with one', () => {
    const twice = [1, 2, 3].map((n) => exportUnit(n, [`A${n}`, '甲'], { imported }))
    const { text: file } = drain(exportTmx([work(['en', 'zh'], twice)], pair, { toolVersion: '1' }))
    expect(unitsOf(file).map(({ tuid }) => tuid)).toEqual(['x', 'x-2', 'x-3'])
  })
})
