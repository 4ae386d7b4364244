import { describe, expect, it } from 'vitest'
import { unpackCuts } from '#shared/ops/packed-cuts'
import { inEnglish } from '#shared/words/in-words'
import { extractStructured } from '#shared/text/extract-structured'
import { render } from '#shared/text/render'
import type { InlineCode } from '#shared/model'
import type { SourceDocument, StructuredParagraph } from '#shared/text/document'

const ENGLISH =
  'The committee met on the third of May and considered the state of the harbour. It heard the witnesses.'
const RUSSIAN =
  'Комитет собрался третьего мая и рассмотрел состояние гавани. Он выслушал свидетелей и закрыл заседание поздно вечером, не проводя голосования по этому вопросу.'

function documentOf(
  paragraphs: readonly (readonly [string, Partial<StructuredParagraph>?])[],
  markup: readonly InlineCode[] = [],
): SourceDocument {
  let text = ''
  const found = paragraphs.map(([own, about = {}]): StructuredParagraph => {
    const start = text.length
    text += `${own}\n`
    return { kind: 'body', ...about, spans: [[start, start + own.length]] }
  })
  return {
    format: 'docx',
    encoding: 'UTF-8',
    text,
    paragraphs: found,
    markup,
    tables: [],
    title: null,
    warnings: [],
  }
}

function shown(document: SourceDocument, options = {}): string[] {
  return extractStructured(document, options).flatMap(({ lang, text, cuts }) =>
    unpackCuts(cuts).map(({ spans, kind }) => `${lang} ${kind} ${render(text, spans)}`),
  )
}

describe('a structured document', () => {
  it('keeps the paragraphs and kinds of its format and cuts their sentences', () => {
    const found = shown(
      documentOf([
        ['The harbour', { kind: 'heading' }],
        [ENGLISH],
        ['a note of the committee', { kind: 'note' }],
      ]),
    )
    expect(found).toEqual([
      'en heading The harbour',
      'en body The committee met on the third of May and considered the state of the harbour.',
      'en body It heard the witnesses.',
      'en note a note of the committee',
    ])
  })

  it('is split by language, and its codes go with their text', () => {
    const code = (offset: number, role: InlineCode['role']): InlineCode => ({
      offset,
      role,
      pair: 0,
      name: 'x',
      attributes: {},
      content: [],
    })
    const second = ENGLISH.length + 1
    const document = documentOf(
      [[ENGLISH], [RUSSIAN], [ENGLISH]],
      [code(second, 'open'), code(second + RUSSIAN.length, 'close')],
    )
    const versions = extractStructured(document)
    expect(versions.map(({ lang }) => lang)).toEqual(['en', 'ru'])
    expect(versions.map(({ markup = [] }) => markup.map(({ offset }) => offset))).toEqual([
      [],
      [0, RUSSIAN.length],
    ])
    for (const { text, parts } of versions)
      expect(parts.map(([start, end]) => document.text.slice(start, end)).join('')).toBe(text)
  })

  it('joins lines that were broken by hand, unless it is told not to', () => {
    const lines = [
      'The committee met on the third of May and',
      'considered the state of the harbour, which',
      'had been damaged in the winter by a storm.',
      'It heard four witnesses of the events that',
      'night and closed the meeting at ten in the',
      'evening of the same day without any votes.',
    ]
    const document = documentOf(lines.map((line) => [line]))
    expect(shown(document)).toHaveLength(2)
    expect(
      extractStructured(document)[0]
        ?.warnings.map((one) => inEnglish(one))
        .join(),
    ).toMatch(/lines were broken by hand/)
    expect(shown(document, { layout: { joinLines: false } })).toHaveLength(lines.length)
  })

  it('takes a paragraph for furniture, or for text again, where a person says so', () => {
    const document = documentOf([[ENGLISH], ['Page one of the report', { kind: 'furniture' }]])
    const furniture = new Map([
      [3, true],
      [ENGLISH.length + 5, false],
    ])
    expect(shown(document, { layout: { furniture } })).toEqual([
      `en furniture ${ENGLISH}`,
      'en body Page one of the report',
    ])
  })
})
