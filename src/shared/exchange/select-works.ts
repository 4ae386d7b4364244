import { Refusal } from '#shared/errors'
import { Fnv1a } from '#shared/exchange/hash'
import { HashCounter } from '#shared/exchange/hash-counter'
import {
  LEFT_OUT_REASONS,
  type ExportOptions,
  type ExportWork,
  type LeftOutReason,
  type SelectedUnit,
  type Told,
} from '#shared/exchange/selection'
import { selectUnits } from '#shared/exchange/select-units'
import type { LanguageTag } from '#shared/model'
import { say } from '#shared/words/message'

/** What an export held, known at its end. */
export interface WorksSelected {
  readonly units: number
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
}

/** Rules that only the form of the file knows: why it cannot take a unit, or null when it can. */
export type Refuses = (unit: SelectedUnit) => LeftOutReason | null

/**
 * The units of all works that go into an export, counted at the end; `told` hears of each that goes in and each
 * that stays out. Refuses, when the first is asked for, a pair of languages that no work has.
 */
export function* selectWorks(
  works: readonly ExportWork[],
  options: ExportOptions,
  told: (told: Told) => void = () => undefined,
  refuses: Refuses = () => null,
): Generator<SelectedUnit, WorksSelected> {
  if (options.languages !== 'all') requirePair(works, options.languages)
  // The keys are those of the list.
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((why) => [why, 0])) as Record<LeftOutReason, number>
  const repeated = repetitions(options)
  let units = 0
  for (const [n, work] of works.entries())
    for (const choice of selectUnits(work, options)) {
      const why =
        choice.kind === 'left-out'
          ? choice.leftOut.why
          : (refuses(choice.unit) ?? (repeated(choice.unit) ? 'duplicate' : null))
      const unit = choice.kind === 'left-out' ? choice.leftOut.unit : choice.unit.id
      told({ work: n, unit, why })
      if (why !== null) leftOut[why]++
      else if (choice.kind === 'selected') {
        units++
        yield choice.unit
      }
    }
  return { units, leftOut }
}

/** Tells of each unit whether its like went in before. */
function repetitions({ duplicates, languages }: ExportOptions): (unit: SelectedUnit) => boolean {
  if (duplicates === 'keep') return () => false
  const seen = new HashCounter()
  const hash = new Fnv1a()
  return ({ texts }) => {
    hash.begin()
    const [first] = texts
    // Units of all languages differ in which they have: one source counts once for each set of them.
    if (duplicates === 'first-target' && first !== undefined) {
      hash.add(first.lang.toLowerCase()).add('\0').add(first.text)
      if (languages === 'all') for (const { lang } of texts) hash.add('\0').add(lang.toLowerCase())
    } else for (const { lang, text } of texts) hash.add(lang.toLowerCase()).add('\0').add(text).add('\0')
    return seen.add(hash.high, hash.low) > 1
  }
}

function requirePair(works: readonly ExportWork[], [a, b]: readonly [LanguageTag, LanguageTag]): void {
  if (a.toLowerCase() === b.toLowerCase())
    throw new Refusal('bad-argument', say('writing.pairTwice', { lang: a }))
  const has = ({ languages }: ExportWork, wanted: LanguageTag): boolean =>
    languages.some((lang) => lang.toLowerCase() === wanted.toLowerCase())
  if (works.some((work) => has(work, a) && has(work, b))) return
  const there = [...new Set(works.flatMap(({ languages }) => languages))].sort().join(', ')
  throw new Refusal('bad-argument', say('writing.noPair', { a, b, there: there || 'none' }))
}
