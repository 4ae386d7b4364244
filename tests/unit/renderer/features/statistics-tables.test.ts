import { describe, expect, it } from 'vitest'
import {
  asText,
  confidenceFigures,
  divergenceFigures,
  versionFigures,
} from '#renderer/features/statistics/tables'
import { confidenceBins } from '#shared/views/calibration'
import type { WorkStatistics } from '#shared/views/statistics'

const FIGURES: WorkStatistics = {
  date: null,
  versions: [
    { version: 1, lang: 'zh', segments: 1200, paragraphs: 300, words: null, characters: 45_000 },
    { version: 2, lang: 'tr', segments: 1100, paragraphs: 300, words: 21_000, characters: 160_000 },
  ],
  pairs: [],
  confidence: confidenceBins([0.95], [{ confidence: 0.95, kept: true }]),
  days: [],
  divergences: [
    { category: 'number', severity: 'major', state: 'open', count: 2 },
    { category: 'number', severity: 'major', state: 'confirmed', count: 1 },
    { category: 'name', severity: 'minor', state: 'dismissed', count: 4 },
  ],
}

describe('the figures of a work', () => {
  it('are tables that a spreadsheet takes', () => {
    expect(asText([versionFigures(FIGURES)])).toBe(
      [
        'Versions',
        'Version\tSegments\tParagraphs\tWords\tCharacters',
        '中文\t1,200\t300\t–\t45,000',
        'Türkçe\t1,100\t300\t21,000\t160,000',
      ].join('\n'),
    )
  })

  it('give the share kept only where something was reviewed', () => {
    const { rows } = confidenceFigures(FIGURES)
    expect(rows[0]).toEqual(['0.00–0.10', '0', '0', '–', '–'])
    expect(rows[9]).toEqual(['0.90–1.00', '1', '1', '0.95', '1.00'])
  })

  it('put the decisions on each kind of divergence in one row', () => {
    const { rows } = divergenceFigures(FIGURES)
    expect(rows.map(([, ...values]) => values)).toEqual([
      ['2', '1', '0', '0', '3'],
      ['0', '0', '0', '4', '4'],
    ])
  })
})
