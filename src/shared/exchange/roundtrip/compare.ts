import { asWritten, limitCell } from '#shared/exchange/review/cell'
import { formWords } from '#shared/exchange/review/words'
import type { ScopedUnit } from '#shared/exchange/review/scope'
import { matchRows, problem, type MatchedRow } from '#shared/exchange/roundtrip/check-rows'
import { distribute, writtenText } from '#shared/exchange/roundtrip/distribute'
import type { MergeItem, MergeProblem, Mine } from '#shared/exchange/roundtrip/merge'
import { misplacedTexts } from '#shared/exchange/roundtrip/misplaced'
import type { Returned } from '#shared/exchange/roundtrip/returned'
import { REVIEW_STATES, type LanguageTag, type UnitId } from '#shared/model'
import { say } from '#shared/words/message'

export interface Comparison {
  readonly rows: number
  readonly already: number
  readonly items: readonly MergeItem[]
  readonly problems: readonly MergeProblem[]
}

/**
 * Three-way comparison, unit by unit: `units` as they were when the file was written (its base), the file that came
 * back, and what the project holds now. `langs` are the languages of the file's versions. What was changed outside
 * only is an item; what was changed here, too, and otherwise, is one in conflict; what cannot be taken is a problem.
 */
export function compareReturned(
  returned: Returned,
  units: ReadonlyMap<UnitId, ScopedUnit>,
  langs: readonly LanguageTag[],
  mine: Mine,
): Comparison {
  const { matched, problems } = matchRows(returned, units)
  const states = Object.values(formWords(returned.origin.words).states).join(', ')
  const misplaced = misplacedTexts(returned, matched, langs)
  const found: Omit<MergeItem, 'id'>[] = []
  const all = [...problems]
  let already = 0
  const add = (item: Omit<MergeItem, 'id' | 'conflict'>): void => {
    if (item.theirs === asWritten(item.mine)) already++
    else found.push({ ...item, conflict: asWritten(item.mine) !== asWritten(item.old) })
  }
  for (const match of matched) {
    const { unit, row } = match
    const about = { unit: unit.id, row: unit.row, segment: null, lang: null } as const
    const now = mine.unit(unit.id)
    const note = asWritten(unit.note)
    const changedNote = row.note !== null && asWritten(row.note) !== note
    const state = row.state === null ? unit.state : row.state.trim().toLowerCase()
    const known = REVIEW_STATES.find((one) => one === state)
    if (known === undefined)
      all.push(problem('state', row, unit, say('returned.noState', { state: state.slice(0, 40), states })))
    const changedState = known !== undefined && known !== unit.state
    if (now === null) {
      if (changedNote || changedState) all.push(problem('regrouped', row, unit, say('returned.regrouped')))
    } else {
      if (changedState) add({ kind: 'state', ...about, old: unit.state, theirs: known, mine: now.state })
      if (changedNote) add({ kind: 'note', ...about, old: note, theirs: asWritten(row.note), mine: now.note })
    }
    langs.forEach((lang, version) => {
      const why = misplaced.get(row.at)?.get(version)
      if (why !== undefined) all.push(problem(why.kind, row, unit, why.message))
      else compareText(match, version, lang, returned.segments, mine, add, all)
    })
  }
  const items = found.sort((a, b) => a.row - b.row).map((item, id) => ({ ...item, id }))
  return { rows: matched.length, already, items, problems: all }
}

function compareText(
  { row, unit }: MatchedRow,
  version: number,
  lang: LanguageTag,
  form: Returned['segments'],
  mine: Mine,
  add: (item: Omit<MergeItem, 'id' | 'conflict'>) => void,
  problems: MergeProblem[],
): void {
  const segments = unit.members[version] ?? []
  const texts = segments.map(({ text }) => text)
  const returned = row.texts[version] ?? null
  if (returned === null || isUnchanged(lang, texts, returned, form)) return
  const written = writtenText(lang, texts, form)
  if (limitCell(written) !== written) {
    problems.push(problem('no-place', row, unit, say('returned.cut', { lang })))
    return
  }
  if (hasLostLetters(written, returned)) {
    problems.push(problem('no-place', row, unit, say('returned.questionMarks', { lang })))
    return
  }
  const where = distribute(lang, texts, returned, form)
  if (where.problem !== undefined) {
    problems.push(problem('no-place', row, unit, where.problem))
    return
  }
  for (const [n, theirs] of where.texts) {
    const segment = segments[n]
    if (segment === undefined) continue
    const now = mine.text(segment.id)
    if (now === null) problems.push(problem('regrouped', row, unit, say('returned.recut', { lang })))
    else
      add({
        ...{ kind: 'text', unit: unit.id, row: unit.row, segment: segment.id, lang },
        ...{ old: segment.text, theirs, mine: now },
      })
  }
}

/** Whether a text is as it was but for letters that became `?`, as when it was saved in an encoding that lacks them. */
function hasLostLetters(written: string, returned: string): boolean {
  const before = Array.from(written)
  const now = Array.from(returned)
  return (
    before.length === now.length &&
    now.every((character, n) => character === before[n] || character === '?') &&
    now.some((character, n) => character !== before[n] && /\p{L}/u.test(before[n] ?? ''))
  )
}

/** Whether a text came back as it was written. */
export function isUnchanged(
  lang: LanguageTag,
  segments: readonly string[],
  returned: string,
  form: Returned['segments'],
): boolean {
  const written = writtenText(lang, segments, form)
  return returned === written || returned === limitCell(written)
}
