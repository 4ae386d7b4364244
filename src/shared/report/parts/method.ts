import { cellOf, heading, text, type Block } from '#shared/report/blocks'
import type { CheckSettings, CheckTuning } from '#shared/check/settings'
import { CATEGORIES } from '#shared/model'
import type { WorkReport } from '#shared/report/report'
import { shownTime } from '#shared/report/shown'
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
  checks: CheckSettings,
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
    ...settingLines(checks, words),
    `${words.uncheckedUnits}: ${unread.unreviewed}`,
    `${words.doubtfulUnits}: ${unread.doubtful}`,
    `${words.openDivergences}: ${unread.open}`,
    `${words.openHints}: ${unread.hints}`,
    ...(unlinked.length === 0 ? [] : [`${words.unlinked}: ${unlinked.join('; ')}`]),
    ...[words.furniture, words.meaning],
  ]
  return [
    heading(2, words.method),
    text(words.methodNumbers),
    heading(2, words.notChecked),
    { kind: 'list', items },
  ]
}

/** What the project changed of the checks, so that silence is not taken for agreement. */
function settingLines({ categories = {}, ignored = [] }: CheckSettings, words: ReportWords): string[] {
  const named = (is: (tuning: CheckTuning) => boolean): string =>
    CATEGORIES.filter((category) => is(categories[category] ?? {}))
      .map((category) => words.categories[category])
      .join(', ')
  const off = named(({ on }) => on === false)
  const regraded = named(
    ({ on, severity, threshold = 0 }) => on !== false && (severity !== undefined || threshold > 0),
  )
  return [
    ...(off === '' ? [] : [`${words.switchedOff}: ${off}`]),
    ...(regraded === '' ? [] : [`${words.regraded}: ${regraded}`]),
    ...(ignored.length === 0 ? [] : [`${words.ignored}: ${ignored.length}`]),
  ]
}
