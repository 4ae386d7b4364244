import { cellOf, heading, text, type Block } from '#shared/report/blocks'
import type { CheckSettings } from '#shared/check/settings'
import { CATEGORIES } from '#shared/model'
import type { AuditReport, WorkReport } from '#shared/report/report'
import { shownConfidence, shownTime } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'

/** Who signed what, and what was unread then. */
export function signPart({ signed }: WorkReport, words: ReportWords): Block[] {
  const head = heading(2, words.signOff)
  if (signed.length === 0) return [head, text(words.notSigned)]
  const rows = signed.map(({ reader, reading, at, remark, left, current }) =>
    [
      ...[words[reading], reader, shownTime(at)],
      [
        `${words.uncheckedUnits}: ${left.unreviewed}`,
        `${words.doubtfulUnits}: ${left.doubtful}`,
        `${words.openDivergences}: ${left.open}`,
        `${words.openHints}: ${left.hints}`,
      ].join('; '),
      [remark, current ? '' : words.changedSince].filter((part) => part !== '').join(' · '),
    ].map(cellOf),
  )
  const heads = [words.signOff, words.reader, words.date, words.left, words.remark]
  return [head, { kind: 'table', heads, widths: [15, 15, 16, 32, 22], numbersFrom: 5, rows }]
}

/** How the findings were made, and what nobody and nothing has looked at. */
export function methodPart(
  { pairs, unread, checked, outdated }: WorkReport,
  { checks, glossaries }: Pick<AuditReport, 'checks' | 'glossaries'>,
  words: ReportWords,
): Block[] {
  const unlinked = pairs.flatMap(({ languages, linked, segments }) =>
    [0, 1].flatMap((side) => {
      const rest = (segments[side] ?? 0) - (linked[side] ?? 0)
      return rest === 0 ? [] : [`${languages[side] ?? ''} (${languages.join(' – ')}): ${rest}`]
    }),
  )
  const items = [
    ...(checked ? [] : [outdated ? words.checkedBefore : words.neverChecked]),
    ...silencedLines(checks, words),
    `${words.uncheckedUnits}: ${unread.unreviewed}`,
    `${words.doubtfulUnits}: ${unread.doubtful}`,
    `${words.openDivergences}: ${unread.open}`,
    `${words.openHints}: ${unread.hints}`,
    ...(unlinked.length === 0 ? [] : [`${words.unlinked}: ${unlinked.join('; ')}`]),
    ...[words.furniture, words.meaning],
  ]
  // Of a work that was never checked the settings tell what would be made, and nothing was.
  const made: Block[] =
    checked || outdated
      ? [{ kind: 'list', items: [...settingLines(checks, words), glossaryLine(glossaries, words)] }]
      : []
  return [
    heading(2, words.method),
    text(words.methodNumbers),
    ...made,
    heading(2, words.notChecked),
    { kind: 'list', items },
  ]
}

/** Which checks were made, and what the project changed of them. */
function settingLines({ categories = {} }: CheckSettings, words: ReportWords): string[] {
  const made = CATEGORIES.filter((category) => categories[category]?.on !== false)
  const changed = made.flatMap((category) => {
    const { severity, threshold = 0 } = categories[category] ?? {}
    const parts = [
      ...(severity === undefined ? [] : [words.severities[severity]]),
      ...(threshold > 0 ? [`${words.threshold} ${shownConfidence(threshold)}`] : []),
    ]
    return parts.length === 0 ? [] : [`${words.categories[category]} (${parts.join(', ')})`]
  })
  return [
    `${words.checksMade}: ${made.map((category) => words.categories[category]).join(', ')}`,
    ...(changed.length === 0 ? [] : [`${words.regraded}: ${changed.join(', ')}`]),
  ]
}

function glossaryLine(glossaries: AuditReport['glossaries'], words: ReportWords): string {
  const list = glossaries.map(
    ({ name, concepts, languages }) => `${name} (${words.concepts}: ${concepts}; ${languages.join(', ')})`,
  )
  return `${words.glossaries}: ${list.length === 0 ? words.noGlossary : list.join(', ')}`
}

/** What the project keeps from being told, so that silence is not taken for agreement. */
function silencedLines({ categories = {}, ignored = [] }: CheckSettings, words: ReportWords): string[] {
  const off = CATEGORIES.filter((category) => categories[category]?.on === false)
  return [
    ...(off.length === 0
      ? []
      : [`${words.switchedOff}: ${off.map((category) => words.categories[category]).join(', ')}`]),
    ...(ignored.length === 0 ? [] : [`${words.ignored}: ${ignored.length}`]),
  ]
}
