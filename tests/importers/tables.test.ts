import { describe, expect, it } from 'vitest'
import { readDocument } from '#main/importers/read-document'
import { readVersions } from '#main/works/read-versions'
import { rowGroups } from '#main/works/row-groups'
import { countCuts, unpackCuts } from '#shared/ops/packed-cuts'
import { extractStructured } from '#shared/text/extract-structured'
import { fixture } from '#support/documents'
import { xlsx } from '#support/office'
import { english } from '#support/english'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function columns(bytes: Uint8Array, name: string): Promise<Record<string, (string | number)[][]>> {
  const versions = extractStructured(await readDocument(bytes, name))
  return Object.fromEntries(
    versions.map(({ lang, text, cuts, rows }) => [
      lang,
      unpackCuts(cuts).map(({ spans }, n) => [
        rows?.[n] ?? -1,
        spans.map(([a, b]) => text.slice(a, b)).join(''),
      ]),
    ]),
  )
}

const EXPECTED = {
  en: [
    [0, 'The first sentence.'],
    [1, 'The second, longer sentence.'],
  ],
  tr: [
    [0, 'İlk cümle.'],
    [1, 'İkinci ve daha uzun cümle.'],
  ],
}

describe('a table', () => {
  it('is a version a column, a segment a cell, with the rows that link them', async () => {
    expect(await columns(fixture('table.csv'), 'table.csv')).toEqual(EXPECTED)
    expect(await columns(fixture('table.xlsx'), 'table.xlsx')).toEqual(EXPECTED)
    const { warnings } = await readDocument(fixture('table.csv'), 'table.csv')
    expect(english(warnings)).toEqual(['2 columns without text to translate left out: "id", "Notes"'])
  })

  it('keeps a gap where a cell is empty', async () => {
    const csv = bytesOf('en;ru\nOne.;Один.\n;Два.\nThree.;\n')
    expect(await columns(csv, 'gaps.csv')).toEqual({
      en: [
        [0, 'One.'],
        [2, 'Three.'],
      ],
      ru: [
        [0, 'Один.'],
        [1, 'Два.'],
      ],
    })
  })

  it('without a header tells the languages by the text', async () => {
    const tsv = bytesOf(
      '各国部长重申对利比亚的统一。\tThe ministers reaffirmed the unity of Libya.\n他们表示支持。\tThey expressed their support. "Now" and then.\n',
    )
    const found = await columns(tsv, 'pairs.tsv')
    expect(Object.keys(found).sort()).toEqual(['en', 'zh'])
    expect(found['en']?.[1]).toEqual([1, 'They expressed their support. "Now" and then.'])
  })

  it('knows languages by code and by name in several languages', async () => {
    const csv = bytesOf(
      'ZH_cn,Русский,İngilizce,pt-BR\n第一句话。,Первая фраза.,The first phrase.,A primeira frase.\n',
    )
    expect(Object.keys(await columns(csv, 'names.csv'))).toEqual(['zh-CN', 'ru', 'en', 'pt-BR'])
  })

  it('reads the cells of a sheet by their references, with inline strings and characters that are escaped', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>en</t></is></c><c r="C1" t="str"><v>tr</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><r><t xml:space="preserve">Two </t></r><r><t>runs_x000A_here.</t></r></is></c><c r="C2" t="str"><v>İki parça.</v></c></row>'
    expect(await columns(xlsx(rows), 'sheet.xlsx')).toEqual({
      en: [[0, 'Two runs\nhere.']],
      tr: [[0, 'İki parça.']],
    })
  })

  it('gives the column of a language that is declared', async () => {
    const document = await readDocument(fixture('table.csv'), 'table.csv')
    const versions = extractStructured(document, { lang: 'tr' })
    expect(versions.map(({ lang, cuts }) => [lang, countCuts(cuts)])).toEqual([['tr', 2]])
  })
})

describe('the rows of a table', () => {
  it('are the groups of its columns, a gap where a cell is empty', async () => {
    const versions = await readVersions({
      bytes: bytesOf('en,ru\nOne.,Один.\n,Два.\nThree.,\n'),
      fileName: 'rows.csv',
    })
    expect(rowGroups(versions)).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1], []],
    ])
  })

  it('link nothing between files', async () => {
    const one = await readVersions({ bytes: bytesOf('en\nOne.\n'), fileName: 'one.csv' })
    const other = await readVersions({ bytes: bytesOf('ru\nОдин.\n'), fileName: 'other.csv' })
    const text = await readVersions({ bytes: bytesOf('Plain words of a text.'), fileName: 'text.txt' })
    expect(rowGroups([...one, ...other])).toEqual([])
    expect(rowGroups([...one, ...text])).toEqual([])
  })
})
