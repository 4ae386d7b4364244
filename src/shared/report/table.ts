import type { ReportedDivergence, ReportedEvidence, WorkReport } from '#shared/report/report'
import { shownConfidence } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'
import { inWords } from '#shared/words/in-words'

/** The divergences of a work as a table for spreadsheets: a row each, and three columns a version. */
export interface DivergenceTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What marks the stretch in a cell of plain text. */
const [BEFORE, AFTER] = ['⟦', '⟧']

export function divergenceTable(work: WorkReport, words: ReportWords): DivergenceTable {
  const heads = [
    ...[words.work, words.number, words.category, words.type, words.severity, words.state, words.confidence],
    words.reason,
    ...work.versions.flatMap(({ lang }) => [
      `${lang}: ${words.segment}`,
      `${lang}: ${words.paragraph}`,
      lang,
    ]),
    ...[words.decidedBy, words.date, `${words.reason} (${words.decidedBy})`, words.note],
  ]
  return { heads, rows: work.divergences.map((one) => rowOf(work, one, words)) }
}

function rowOf(work: WorkReport, one: ReportedDivergence, words: ReportWords): string[] {
  const { number, category, mqm, severity, state, confidence, message, decision, note } = one
  return [
    ...[work.name, String(number), words.categories[category], words.types[mqm], words.severities[severity]],
    ...[words.states[state], one.byPerson ? words.addedByPerson : shownConfidence(confidence)],
    inWords(message, words.language),
    ...work.versions.flatMap((_, version) => {
      const here = one.evidence.filter((evidence) => evidence.version === version)
      const places = here.map(({ segment }) => (segment === null ? words.gone : String(segment + 1)))
      const paragraphs = here.flatMap(({ paragraph }) => (paragraph === null ? [] : [String(paragraph + 1)]))
      return [
        [...new Set(places)].join(', '),
        [...new Set(paragraphs)].join(', '),
        here.map(quoted).join('\n'),
      ]
    }),
    ...[decision?.actor ?? '', decision?.at ?? '', decision?.reason ?? '', note],
  ]
}

/** The segment with the stretch between marks. */
function quoted({ whole, start, end, text, role }: ReportedEvidence): string {
  if (whole === null || whole.slice(start, end) !== text) return `${BEFORE}${text}${AFTER}`
  if (role === 'neighbour') return whole
  return `${whole.slice(0, start)}${BEFORE}${text}${AFTER}${whole.slice(end)}`
}
