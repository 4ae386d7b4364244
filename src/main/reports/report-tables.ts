import { writeCell } from '#shared/exchange/review/csv'
import { SEVERITIES } from '#shared/model'
import type { AuditReport, WorkReport } from '#shared/report/report'
import { divergenceTable } from '#shared/report/table'
import type { ReportWords } from '#shared/report/words/words'
import { workbookOf, type Sheet } from '#main/reports/workbook'

/** The divergences of all works as comma-separated values (RFC 4180), a head above those of each work; each row tells its files. */
export function* reportCsv({ works }: AuditReport, words: ReportWords): Generator<string> {
  yield '\ufeff'
  for (const work of works) {
    const { heads, rows } = divergenceTable(work, words)
    const identity = work.versions.flatMap(({ file, sha256 }) => [file, sha256])
    const named = work.versions.flatMap(({ lang }) => [`${lang}: ${words.file}`, `${lang}: SHA-256`])
    for (const row of [[...heads, ...named], ...rows.map((cells) => [...cells, ...identity])])
      yield `${row.map(writeCell).join(',')}\r\n`
  }
}

/** The report as a workbook: scores and identities of the versions first, then a sheet of divergences for each work. */
export function reportXlsx(report: AuditReport, words: ReportWords): Generator<Uint8Array> {
  const taken = new Set<string>()
  const sheets = report.works.map((work): Sheet => {
    const { heads, rows } = divergenceTable(work, words)
    return {
      name: sheetName(work.name, taken),
      widths: widthsOf(work),
      rows: [heads, ...rows],
    }
  })
  return workbookOf(`${words.title}: ${report.project}`, [summary(report, words, taken), ...sheets])
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
    widths: [24, 9, 28, 40, 10, 10, 10, 12, 10, 10, 10, 10, 10, 12],
    rows: [heads, ...rows, weightRow],
  }
}

/** Of the columns of `divergenceTable`: wide for what is read, narrow for what is looked up. */
function widthsOf({ versions }: WorkReport): number[] {
  return [18, 6, 14, 18, 10, 12, 10, 44, ...versions.flatMap(() => [9, 9, 44]), 16, 22, 24, 24]
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
