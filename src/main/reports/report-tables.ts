import { writeCell } from '#shared/exchange/review/csv'
import { SEVERITIES } from '#shared/model'
import type { AuditReport, WorkReport } from '#shared/report/report'
import { shownTime } from '#shared/report/shown'
import { divergenceTable, type ColumnKind } from '#shared/report/table'
import type { ReportWords } from '#shared/report/words/words'
import { workbookOf, type Sheet, type SheetColumn } from '#main/reports/workbook'

/** The divergences of all works as comma-separated values (RFC 4180), a head above those of each work; each row tells its files. */
export function* reportCsv({ works }: AuditReport, words: ReportWords): Generator<string> {
  yield '\ufeff'
  for (const work of works) {
    const { columns, rows } = divergenceTable(work, words)
    const heads = columns.map(({ head }) => head)
    const identity = work.versions.flatMap(({ file, sha256 }) => [file, sha256])
    const named = work.versions.flatMap(({ lang }) => [`${lang}: ${words.file}`, `${lang}: SHA-256`])
    for (const row of [[...heads, ...named], ...rows.map((cells) => [...cells, ...identity])])
      yield `${row.map((value) => writeCell(String(value))).join(',')}\r\n`
  }
}

/** The report as a workbook: scores and identities of the versions first, then a sheet of divergences for each work. */
export function reportXlsx(report: AuditReport, words: ReportWords): Generator<Uint8Array> {
  const taken = new Set<string>()
  const sheets = report.works.map((work) => divergenceSheet(work, words, taken))
  const foot = words.pageOf.replace('{page}', '&P').replace('{pages}', '&N')
  return workbookOf(`${words.title}: ${report.project}`, [summary(report, words, taken), ...sheets], foot)
}

/** Wide for what is read, narrow for what is looked up: two versions are read on one page across. */
const COLUMNS: Readonly<Record<ColumnKind, SheetColumn>> = {
  ...{
    work: { width: 18 },
    number: { width: 5, centred: true },
    category: { width: 13 },
    type: { width: 13 },
  },
  ...{ severity: { width: 13 }, state: { width: 11 }, confidence: { width: 10, centred: true } },
  ...{ reason: { width: 26 }, segment: { width: 8, centred: true, begins: true } },
  ...{ paragraph: { width: 9, centred: true }, quotation: { width: 30 } },
  ...{ person: { width: 10, begins: true }, time: { width: 11 }, remark: { width: 12 } },
}

/** A sheet is of one work, so that no column names it. */
function divergenceSheet(work: WorkReport, words: ReportWords, taken: Set<string>): Sheet {
  const { columns, rows } = divergenceTable(work, words)
  const shown = columns.flatMap(({ of }, n) => (of === 'work' ? [] : [n]))
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, n) => shown.includes(n))
  const kinds = pick(columns)
  return {
    name: sheetName(work.name, taken),
    columns: kinds.map(({ of }) => COLUMNS[of]),
    // The number and the category of a row are seen wherever one is in it.
    headColumns: 2,
    rows: [
      kinds.map(({ head }) => head),
      ...rows.map((row) =>
        pick(row).map((value, n) =>
          kinds[n]?.of === 'time' && value !== '' ? shownTime(String(value)) : value,
        ),
      ),
    ],
  }
}

function summary({ works, weights }: AuditReport, words: ReportWords, taken: Set<string>): Sheet {
  const severities = SEVERITIES.toReversed()
  const heads = [
    ...[words.work, words.version, words.file, 'SHA-256', words.segments, words.paragraphs, words.length, ''],
    ...severities.map((severity) => words.severities[severity]),
    ...[words.points, words.per],
  ]
  const rows = works.flatMap((work) =>
    work.scorecard.map(({ version, size, errors, points, perThousand }) => {
      const one = work.versions[version]
      return [
        ...[work.name, one?.lang ?? '', one?.file ?? '', one?.sha256 ?? '', one?.segments ?? 0],
        ...[one?.paragraphs ?? 0, size.count, words[size.of]],
        ...severities.map((severity) => errors[severity]),
        ...[points, perThousand === null ? '' : Math.round(perThousand * 100) / 100],
      ]
    }),
  )
  const blank = Array.from({ length: 7 }, () => '')
  const weightRow = [words.weight, ...blank, ...severities.map((severity) => weights[severity])]
  return {
    name: sheetName(words.scorecard, taken),
    columns: [24, 9, 28, 40, 10, 10, 10, 12, 10, 10, 10, 10, 10, 12].map((width) => ({ width })),
    headColumns: 2,
    rows: [heads, ...rows, weightRow],
  }
}

/** A name that a sheet may have and that none has yet: 31 characters, without those that formulas use. */
function sheetName(wanted: string, taken: Set<string>): string {
  const safe = wanted.replace(/[[\]:*?/\\'\p{Cc}]/gu, '-')
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`
    const name = `${Array.from(safe).slice(0, 24).join('')}${suffix}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
