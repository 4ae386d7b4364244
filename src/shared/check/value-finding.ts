import type { CheckContext } from '#shared/check/context'
import { evidenceOf, listOf, segmentName, versionName } from '#shared/check/evidence'
import { isYear, mismatches, type Mismatch, type PlacedValue } from '#shared/check/values'
import type { Severity } from '#shared/model'
import { isComparable, type Finding } from '#shared/plain'
import { agree } from '#shared/text/quantities/agreement'
import { describeQuantity } from '#shared/text/quantities/description'

/** How sure a mismatch of one kind is, before what the other versions say. */
export type Certainty = (mismatch: Mismatch) => number

const HARD: Severity = 'major'
const SOFT: Severity = 'minor'
/** Comparable texts say other things: a hint, never a finding. */
const HINT = 0.4
/** The value stands in the unit before or after: the links are a little off, or the sentence was turned. */
const NEARBY = 0.35

/** Whether a mismatch is one of dates; a number that stands where the other version has a year is, too. */
export function isDateMismatch({ has, instead }: Mismatch): boolean {
  const values = [...has, ...instead].map(({ quantity }) => quantity)
  if (values.some(({ kind }) => kind === 'date')) return true
  return (
    instead.length > 0 &&
    values.every((quantity) => quantity.kind === 'number' && quantity.digits && quantity.values.every(isYear))
  )
}

/** The findings of the mismatches that `select` picks. */
export function valueFindings(
  context: CheckContext,
  category: 'number' | 'date',
  certainty: Certainty,
): Finding[] {
  return context.once(mismatches).flatMap((mismatch) => {
    if (isDateMismatch(mismatch) !== (category === 'date')) return []
    const odd = oddSide(mismatch)
    const confidence = weigh(context, mismatch, certainty(mismatch))
    const hard = mismatch.has.concat(mismatch.instead).every(({ quantity }) => quantity.digits)
    const severity = hard && confidence >= 0.5 ? HARD : SOFT
    return [
      {
        category,
        severity,
        confidence,
        message: message(context, mismatch, odd),
        evidence: evidence(context, mismatch, odd),
      },
    ]
  })
}

/** The versions that stand against more others: those that lack the value, or the one alone to have it. */
function oddSide({ has, lacks }: Mismatch): 'has' | 'lacks' {
  return new Set(has.map(({ version }) => version)).size < lacks.length ? 'has' : 'lacks'
}

function weigh(context: CheckContext, { unit, has, lacks, instead }: Mismatch, base: number): number {
  const translated = has.some(({ version }) =>
    lacks.some((other) => !isComparable(context.work, version, other)),
  )
  if (!translated) return Math.min(HINT, base / 2)
  const nearby = instead.length === 0 && lacks.some((version) => isNearby(context, unit, version, has))
  const confidence = nearby ? Math.min(NEARBY, base) : base
  // Two against one is better evidence than one against one; two against two is none.
  const sides = [new Set(has.map(({ version }) => version)).size, lacks.length].toSorted((a, b) => b - a)
  const [more = 1, fewer = 1] = sides
  const support = more === fewer ? (more > 1 ? -0.2 : 0) : 0.05 * (more - fewer)
  return Number(Math.min(0.97, Math.max(0.05, confidence + support)).toFixed(2))
}

function isNearby(
  context: CheckContext,
  unit: number,
  version: number,
  values: readonly PlacedValue[],
): boolean {
  const places = context.groups[unit]?.[version] ?? []
  const around = [(places[0] ?? 0) - 1, (places.at(-1) ?? -1) + 1]
  return around.some((segment) =>
    context
      .quantities(version, segment)
      .some((other) => values.some(({ quantity }) => quantity.digits && agree(other, quantity))),
  )
}

function evidence(
  context: CheckContext,
  { unit, has, lacks, instead }: Mismatch,
  odd: 'has' | 'lacks',
): Finding['evidence'] {
  const place = (value: PlacedValue, role: 'place' | 'counterpart'): Finding['evidence'][number] =>
    evidenceOf(context, value.version, value.segment, role, [value.quantity.start, value.quantity.end])
  const silent = lacks.filter((version) => instead.every((value) => value.version !== version))
  return [
    ...has.map((value) => place(value, odd === 'has' ? 'place' : 'counterpart')),
    ...instead.map((value) => place(value, odd === 'has' ? 'counterpart' : 'place')),
    ...silent.flatMap((version) =>
      (context.groups[unit]?.[version] ?? []).map((segment) =>
        evidenceOf(context, version, segment, odd === 'has' ? 'counterpart' : 'place'),
      ),
    ),
  ]
}

function message(
  context: CheckContext,
  { unit, has, lacks, instead }: Mismatch,
  odd: 'has' | 'lacks',
): string {
  const said = quote(context, has)
  if (instead.length > 0)
    return odd === 'has'
      ? `${quote(context, instead)}, but ${said}.`
      : `${said}, but ${quote(context, instead)}.`
  const missing = lacks.map((version) => segmentName(context, version, context.groups[unit]?.[version] ?? []))
  return `${said}; ${listOf(missing)} ${missing.length > 1 ? 'have' : 'has'} no such value.`
}

/** "en segment 4 and ru segment 5 have 34 ("34", «34»)". */
function quote(context: CheckContext, values: readonly PlacedValue[]): string {
  const distinct = [...new Map(values.map((value) => [value.version, value])).values()]
  const parts = distinct.map(({ version, segment, quantity }) => {
    const form = context.segment(version, segment).text.slice(quantity.start, quantity.end)
    return `${versionName(context, version)} segment ${segment + 1} has ${describeQuantity(quantity)}${form === describeQuantity(quantity) ? '' : ` (“${form}”)`}`
  })
  return listOf(parts)
}
