import { Refusal } from '#shared/errors'
import type { AlignedUnit } from '#shared/exchange/aligned'
import { asWritten } from '#shared/exchange/review/cell'
import { readKey, readOrigin, type ReviewOrigin } from '#shared/exchange/review/key'
import type { Returned, ReturnedRow } from '#shared/exchange/roundtrip/returned'
import { STATES_12 } from '#shared/exchange/xliff/write-1'
import { STATES_21 } from '#shared/exchange/xliff/write-2'
import { REVIEW_STATES, type ReviewState } from '#shared/model'
import { say } from '#shared/words/message'

/**
 * What came back in an XLIFF that was written for review: its units as `XliffReader` gives them. Null where none names
 * an origin of ours. Tools may add states of their own, which say nothing of what a reviewer thought: only those
 * that the writer uses are taken.
 */
export function returnedXliff(units: readonly AlignedUnit[]): Returned | null {
  let origin: ReviewOrigin | null = null
  let original = ''
  for (const unit of units) {
    const file = propOf(unit, 'file')
    const read = readOrigin(file ?? '')
    if (read === null) continue
    if (origin !== null && file !== original) throw new Refusal('bad-input', say('writing.twoExports'))
    origin = read
    original = file ?? ''
  }
  if (origin === null) return null
  const rows = units.map((unit, n): ReturnedRow => {
    const [source, target] = unit.texts
    return {
      at: n + 1,
      key: readKey((unit.id ?? '').split('/', 1)[0] ?? ''),
      state: stateOf(unit),
      texts: [source, target].map((side) => (side === undefined ? '' : asWritten(side.text))),
      note: asWritten(unit.notes.join('\n')),
    }
  })
  const { rows: whole, split } = joinParts(rows, units)
  return {
    ...{ origin, segments: 'joined', rows: whole },
    remarks: split === 0 ? [] : [say('returned.unitsSplit', { count: split })],
  }
}

/** Tools may cut a unit into several segments: its texts are put together again, as they stood in the file. */
function joinParts(
  rows: readonly ReturnedRow[],
  units: readonly AlignedUnit[],
): { readonly rows: readonly ReturnedRow[]; readonly split: number } {
  const joined: ReturnedRow[] = []
  let split = 0
  let last = ''
  rows.forEach((row, n) => {
    const [id = '', part] = (units[n]?.id ?? '').split('/', 2)
    const before = joined.at(-1)
    if (part === undefined || id !== last || before === undefined) {
      joined.push(row)
      if (part !== undefined) split++
    } else {
      const texts = before.texts.map((text, side) => glue(text ?? '', row.texts[side] ?? ''))
      const note = [before.note, row.note].filter((one) => one !== null && one !== '').join('\n')
      joined.push({ ...(joined.pop() ?? row), texts, note })
    }
    last = part === undefined ? '' : id
  })
  return { rows: joined, split }
}

function glue(a: string, b: string): string {
  return a === '' || b === '' || /[\p{Script=Han}，。！？；：]$/u.test(a) ? a + b : `${a} ${b}`
}

/** States of what has no translation yet, which say nothing of a review (XLIFF 1.2, 2.3; XLIFF 2.1, 4.3.1). */
const UNTRANSLATED = new Set(['new', 'needs-translation', 'initial'])

function stateOf(unit: AlignedUnit): ReviewState | null {
  const old = propOf(unit, 'target-state')
  if (old !== undefined && UNTRANSLATED.has(old)) return null
  if (old !== undefined) return REVIEW_STATES.find((one) => STATES_12[one] === old) ?? null
  const [state, sub] = [propOf(unit, 'segment-state'), propOf(unit, 'segment-subState')]
  if (state === undefined || UNTRANSLATED.has(state)) return null
  if (sub !== undefined && sub === STATES_21.doubtful[1]) return 'doubtful'
  return state === 'final' || state === STATES_21.accepted[0] ? 'accepted' : 'unreviewed'
}

function propOf({ props }: AlignedUnit, name: string): string | undefined {
  return props.find(({ type }) => type === `x-xliff-${name}`)?.text
}
