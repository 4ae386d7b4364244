import type { ReportedDivergence, ReportedEvidence, WorkReport } from '#shared/report/report'
import { shownConfidence } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'
import { inWords } from '#shared/words/in-words'

/** The divergences of a work as a table for spreadsheets: a row each, and three columns a version. */
export interface DivergenceTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A column by its head and by what it holds. */
export interface Column {
  readonly head: string
  readonly of: ColumnKind
}

/** `segment` and `paragraph` are numbers, or several; `time` is as in ISO 8601. */
export type ColumnKind =
  | 'work'
  | 'number'
  | 'category'
  | 'type'
  | 'severity'
  | 'state'
  | 'confidence'
  | 'reason'
  | 'segment'
  | 'paragraph'
  | 'quotation'
  | 'person'
  | 'time'
  | 'remark'
/** What marks the stretch in a cell of plain text. */
const [BEFORE, AFTER] = ['⟦', '⟧']

/** The divergences of a work as a table, a row each, with where they stand in every version. */
export function divergenceTable(work: WorkReport, words: ReportWords): DivergenceTable {
  const column = (of: ColumnKind, head: string): Column => ({ head, of })
  const columns = [
    ...[column('work', words.work), column('number', words.number)],
    ...(['category', 'type', 'severity', 'state', 'confidence', 'reason'] as const).map((of) =>
      column(of, words[of]),
    ),
    ...work.versions.flatMap(({ lang }) => [
      column('segment', `${lang}: ${words.segment}`),
      column('paragraph', `${lang}: ${words.paragraph}`),
      column('quotation', lang),
    ]),
    ...[column('person', words.decidedBy), column('time', words.date)],
    ...[column('remark', `${words.reason} (${words.decidedBy})`), column('remark', words.note)],
  ]
  return { columns, rows: work.divergences.map((one) => rowOf(work, one, words)) }
}

function rowOf(work: WorkReport, one: ReportedDivergence, words: ReportWords): (string | number)[] {
  const { number, category, mqm, severity, state, confidence, message, decision, note } = one
  return [
    ...[work.name, number, words.categories[category], words.types[mqm], words.severities[severity]],
    ...[words.states[state], one.byPerson ? words.addedByPerson : shownConfidence(confidence)],
    inWords(message, words.language),
    ...work.versions.flatMap((_, version) => {
      const here = one.evidence.filter((evidence) => evidence.version === version)
      return [
        places(here.map(({ segment }) => (segment === null ? words.gone : segment + 1))),
        places(here.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph + 1]))),
        here.map(quoted).join('\n'),
      ]
    }),
    ...[decision?.actor ?? '', decision?.at ?? '', decision?.reason ?? '', note],
  ]
}

/** Each place once; a single one as a figure, by which a spreadsheet can sort. */
function places(list: readonly (string | number)[]): string | number {
  const [first = '', ...more] = new Set(list)
  return more.length === 0 ? first : [first, ...more].join(', ')
}

/** The segment with the stretch between marks. */
function quoted({ whole, start, end, text, role }: ReportedEvidence): string {
  if (whole === null || whole.slice(start, end) !== text) return `${BEFORE}${text}${AFTER}`
  if (role === 'neighbour') return whole
  return `${whole.slice(0, start)}${BEFORE}${text}${AFTER}${whole.slice(end)}`
}
