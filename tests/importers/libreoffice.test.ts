import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unpackCuts } from '#shared/ops/packed-cuts'
import { extractVersions } from '#shared/text/extract'
import { render } from '#shared/text/render'
import { fixture, segmentsOf } from '#support/documents'

// Documents that LibreOffice made of the texts of the corpus (scripts/make-documents.ts) hold the same segments as
// the plain texts. The differences are listed here; there are no others.

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const TEXTS = {
  'nam-zh': 'nam-covid-summit/000_d4550c90957a3026.txt',
  'nam-tr': 'nam-covid-summit/001_f6253a4567f21e5c.txt',
  'nam-en-ru': 'nam-covid-summit/002_736973b575e69c62.txt',
  'csto-zh': 'csto-mena-statement/003_b4e6daf1e977e72d.txt',
}
type Name = keyof typeof TEXTS

interface Difference {
  /** Segments of the plain text that the document does not have, and the other way about. */
  readonly lost: readonly string[]
  readonly found: readonly string[]
  /** What makes texts alike that differ in nothing else. */
  readonly alike?: (text: string) => string
}

/** What stands on the pages and not in the text: left out of the documents, or added to them. */
const CODES = ['21-05318 (C) 030521 030521', '*2105318*']
const HEAD = 'Parallax test document'
/** Office formats and HTML store the page number as it was when they were saved; a PDF has one on each page. */
const office = (page: string): Difference => ({ lost: [], found: [HEAD, page] })
const pdf = (pages: number): Difference => ({
  lost: [],
  found: Array.from({ length: pages }, (_, n) => [HEAD, `${n + 1}`]).flat(),
})
const and = (a: Difference, b: Difference): Difference => ({
  lost: [...a.lost, ...b.lost],
  found: [...a.found, ...b.found],
})
const codes: Difference = { lost: CODES, found: [] }
/** The source of the page breaks its lines at spaces: between Chinese characters nothing shows of that. */
const spread: Difference = {
  lost: ['联 合 国 A/75/860–S/2021/387', '大 会', '大 会 安全理事会', '第七十五届会议 第七十六年'],
  found: ['联合 国 A/75/860–S/2021/387', '大会', '大会 安全理事会', '第七十五届会议第七十六年'],
}
/** A space at which a line of Chinese ends on the page is not in the PDF. */
const lineEnd: Difference = {
  lost: [
    '塔吉克斯坦共和国作为集安组织 2020 年和 2021 年主席，欣然转递集安组织成员国外交部长于 2021 年 2 月 20 日在俄罗斯联邦莫斯科发表的关于努力稳定中东和北非局势的联合声明(见附件)。',
  ],
  found: [
    '塔吉克斯坦共和国作为集安组织 2020 年和 2021 年主席，欣然转递集安组织成员国外交部长于2021 年 2 月 20 日在俄罗斯联邦莫斯科发表的关于努力稳定中东和北非局势的联合声明(见附件)。',
  ],
}
/** A paragraph that stops in the middle of a sentence: in plain text the next line goes on with it. */
const stray: Difference = {
  lost: [
    'The Special session of the UN General Assembly dedicated to the COVID-19 pandemic was convened on July 10, 2020, and relevant decisions on the governing bodies of the special session were adopted.',
  ],
  found: [
    'The Special session of the UN General Assembly dedicated to the COVID-19 pandemic was convened on July 10, 2020, and relevant decisions on the governing bodies of the special session were',
    'adopted.',
  ],
}
const nothing: Difference = { lost: [], found: [] }
/** Addresses that stand on lines of their own are furniture in the plain text. */
const addresses: Difference = {
  lost: ['https://undocs.org/ch/A/RES/74/270', 'https://undocs.org/ch/A/RES/74/274'],
  found: [],
}
const spreadZh: Difference = {
  lost: ['大 会 安全理事会', '第七十四届会议 第七十五年'],
  found: ['大会 安全理事会', '第七十四届会议第七十五年'],
}
/** Where lines of Chinese end on the page their spaces are not in the PDF, and justified lines have others. */
function withoutHanSpaces(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}

const CASES: readonly (readonly [file: string, of: Name, differences: Difference])[] = [
  ['nam-zh.docx', 'nam-zh', and(addresses, office('6'))],
  ['nam-zh.odt', 'nam-zh', and(addresses, office('6'))],
  ['nam-zh.html', 'nam-zh', and(and(addresses, spreadZh), office('6'))],
  ['nam-zh.pdf', 'nam-zh', { ...and(addresses, pdf(6)), alike: withoutHanSpaces }],
  ['nam-zh-lines.docx', 'nam-zh', nothing],
  ['nam-tr.docx', 'nam-tr', office('2')],
  ['nam-tr.odt', 'nam-tr', office('1')],
  ['nam-tr.html', 'nam-tr', office('1')],
  ['nam-tr.pdf', 'nam-tr', pdf(2)],
  ['nam-tr-lines.docx', 'nam-tr', nothing],
  ['nam-en-ru.docx', 'nam-en-ru', office('2')],
  ['nam-en-ru.odt', 'nam-en-ru', office('1')],
  ['nam-en-ru.html', 'nam-en-ru', office('1')],
  ['nam-en-ru.pdf', 'nam-en-ru', pdf(2)],
  ['nam-en-ru-lines.docx', 'nam-en-ru', stray],
  ['csto-zh.docx', 'csto-zh', and(codes, office('3'))],
  ['csto-zh.odt', 'csto-zh', and(codes, office('2'))],
  ['csto-zh.html', 'csto-zh', and(and(codes, spread), office('2'))],
  ['csto-zh.pdf', 'csto-zh', and(and(codes, lineEnd), pdf(3))],
  ['csto-zh-lines.docx', 'csto-zh', nothing],
]

function plainSegments(name: Name): string[] {
  return extractVersions(readFileSync(join(corpus, TEXTS[name]), 'utf8')).flatMap(({ text, cuts }) =>
    unpackCuts(cuts).map(({ spans }) => render(text, spans)),
  )
}

/** What `of` has more often than `than`, sorted. */
function surplus(of: readonly string[], than: readonly string[]): string[] {
  const left = [...than]
  return of
    .filter((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    .sort()
}

describe('a document saved by LibreOffice', () => {
  it.each(CASES)(
    '%s has the segments of the plain text, in their order',
    async (file, name, { alike = (text) => text, ...differences }) => {
      const plain = plainSegments(name).map(alike)
      const own = (await segmentsOf(fixture(file), file)).map((one) => alike(one.replace(/^\w+ /u, '')))
      expect(surplus(plain, own)).toEqual([...differences.lost].sort())
      expect(surplus(own, plain)).toEqual([...differences.found].sort())
      const common = (list: readonly string[], other: readonly string[]): string[] =>
        list.filter((one) => other.includes(one))
      expect(common(own, plain)).toEqual(common(plain, own))
    },
  )

  it.each(['features.docx', 'features.odt', 'features.html'])(
    '%s keeps kinds, notes and codes',
    async (file) => {
      const segments = await segmentsOf(fixture(file), file)
      const expected = [
        'furniture Parallax test document',
        'heading Report of the harbour committee',
        'body The committee met on 3 May and again on 7 May.',
        'body It heard four witnesses; see the list.',
        'note The minutes of both meetings are kept in the town hall.',
        'body Line one goes on here, with a tab and a non\u2011breaking hyphen.',
        'list The quay is to be repaired before winter.',
        'list The lights are to be replaced.',
        'list Each has a number.',
        'body Berth',
        'body Length in metres',
        'body North',
        'body 120',
        'body The report was adopted without a vote.',
        'furniture 1',
      ]
      expect([...segments].sort()).toEqual(expected.sort())
    },
  )
})
