import { SEVERITIES } from '#shared/model'
import { cellOf, heading, text, type Block, type Table } from '#shared/report/blocks'
import {
  byCategory,
  byCategoryAndVersion,
  byVersion,
  standing,
  tracks,
  type Bar,
} from '#shared/report/charts'
import { sizeText } from '#shared/report/parts/documents'
import type { WorkReport } from '#shared/report/report'
import { shownNumber, shownShare } from '#shared/report/shown'
import type { SeverityWeights } from '#shared/report/weights'
import type { ReportWords } from '#shared/report/words/words'

const GRAVEST_FIRST = SEVERITIES.toReversed()

/** The divergences of a work as pictures: along the text, by category and by version. */
export function summaryPart(work: WorkReport, words: ReportWords): Block[] {
  const all = standing(work)
  const head = heading(2, `${words.summary}: ${words.divergences} ${all.length}`)
  if (all.length === 0) return [head, text(words.noDivergences)]
  const categories = byCategory(work)
  const versions = byVersion(work)
  return [
    head,
    {
      ...{ kind: 'chart', title: words.alongText, counts: placeTable(work, words) },
      chart: { of: 'text', tracks: tracks(work) },
    },
    {
      ...{ kind: 'chart', title: words.byType, chart: { of: 'category', bars: categories } },
      counts: countTable(words.category, categories, (of) => words.categories[of], words),
    },
    {
      ...{ kind: 'chart', title: words.byVersion, chart: { of: 'version', bars: versions } },
      counts: countTable(words.version, versions, (of) => of, words),
    },
    ...crossTable(work, words),
  ]
}

/** Each category in each version that has a place of it; nothing where one version is all there is. */
function crossTable(work: WorkReport, words: ReportWords): Block[] {
  if (work.versions.length < 2) return []
  const rows = byCategoryAndVersion(work).map(({ category, counts, total }) =>
    [words.categories[category], ...counts, total].map(cellOf),
  )
  const heads = [words.category, ...work.versions.map(({ lang }) => lang), words.total]
  const widths = [30, ...heads.slice(1).map(() => 70 / (heads.length - 1))]
  return [heading(3, words.byTypeAndVersion), { kind: 'table', heads, widths, numbersFrom: 1, rows }]
}

function countTable<K>(
  name: string,
  bars: readonly Bar<K>[],
  nameOf: (of: K) => string,
  words: ReportWords,
): Table {
  const heads = [name, ...GRAVEST_FIRST.map((severity) => words.severities[severity]), words.total]
  const rows = bars.map(({ of, counts, total }) =>
    [nameOf(of), ...GRAVEST_FIRST.map((severity) => counts[severity]), total].map(cellOf),
  )
  return { kind: 'table', heads, widths: [24, 16, 16, 16, 16, 12], numbersFrom: 1, rows }
}

/** Where along each text its divergences stand, for forms that have no drawing. */
function placeTable(work: WorkReport, words: ReportWords): Table {
  const rows = tracks(work).map(({ lang, marks }) =>
    [
      lang,
      marks
        .toSorted((a, b) => a.at - b.at)
        .map(({ number, at }) => `${number} (${shownShare(at, 1)})`)
        .join(', '),
    ].map(cellOf),
  )
  const heads = [words.version, `${words.number} (${words.start} 0 %, ${words.end} 100 %)`]
  return { kind: 'table', heads, widths: [14, 86], numbersFrom: 2, rows }
}

/** Penalty points per version, with the weights they are counted by. */
export function scorePart(work: WorkReport, weights: SeverityWeights, words: ReportWords): Block[] {
  const heads = [
    ...[words.version, words.length, ...GRAVEST_FIRST.map((severity) => words.severities[severity])],
    ...[words.points, words.per],
  ]
  const rows = work.scorecard.map(({ version, size, errors, points, perThousand }) =>
    [
      ...[work.versions[version]?.lang ?? '', sizeText(size, words)],
      ...GRAVEST_FIRST.map((severity) => errors[severity]),
      ...[shownNumber(points), perThousand === null ? '–' : shownNumber(perThousand)],
    ].map(cellOf),
  )
  const weightRow = [
    words.weight,
    '',
    ...GRAVEST_FIRST.map((severity) => shownNumber(weights[severity])),
    '',
    '',
  ]
  return [
    heading(2, words.scorecard),
    text(words.scorecardNote, 'quiet'),
    {
      ...{ kind: 'table', heads, widths: [13, 13, 13, 13, 13, 13, 10, 12], numbersFrom: 1 },
      rows: [...rows, weightRow.map(cellOf)],
    },
  ]
}
