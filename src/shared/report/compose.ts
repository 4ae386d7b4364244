import { heading, type Block } from '#shared/report/blocks'
import { divergencePart } from '#shared/report/parts/divergences'
import { coveragePart, documentPart } from '#shared/report/parts/documents'
import { methodPart, signPart } from '#shared/report/parts/method'
import { scorePart, summaryPart } from '#shared/report/parts/summary'
import type { AuditReport, WorkReport } from '#shared/report/report'
import { shownTime } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'

/** What stands above the works of a report. */
export function composeHead({ project, state, program }: AuditReport, words: ReportWords): Block {
  const asOf = state === null ? '–' : `${words.operation} ${state.operation}, ${shownTime(state.at)}`
  const facts = [
    [words.project, project],
    [words.asOf, asOf],
    [words.methodRules, program],
  ] as const
  return { kind: 'facts', facts }
}

function dateText({ date, versions }: WorkReport, words: ReportWords): string {
  if (date === null) return words.dateUnknown
  const from = words.dateFrom[date.from]
  if (date.from !== 'text') return `${date.date} (${from})`
  const place = `${versions[date.version]?.lang ?? ''}, ${words.segment} ${date.segment + 1}`
  return `${date.date} (${from}: ${place}, “${date.text}”)`
}

/** The report of one work, from what was compared to what was not. */
export function composeWork(
  work: WorkReport,
  { weights, checks, glossaries }: AuditReport,
  words: ReportWords,
): Block[] {
  const { name, title, about } = work
  const facts: [string, string][] = [[words.work, [name, ...(about.symbols ?? [])].join(', ')]]
  facts.push([words.written, dateText(work, words)], [words.units, String(work.units)])
  return [
    heading(1, title === '' ? name : title),
    { kind: 'facts', facts },
    ...documentPart(work, words),
    ...summaryPart(work, words),
    ...scorePart(work, weights, words),
    ...divergencePart(work, words),
    ...coveragePart(work, words),
    ...signPart(work, words),
    ...methodPart(work, { checks, glossaries }, words),
  ]
}
