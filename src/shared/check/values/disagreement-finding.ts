import type { CheckContext } from '#shared/check/context'
import { evidenceOf, listOf, segmentName, versionName } from '#shared/check/evidence'
import type { Disagreement, Placed } from '#shared/check/values/disagreement'
import type { Category, Severity } from '#shared/model'
import { isComparable, type Finding } from '#shared/plain'

/** What a check says about one of its disagreements. */
export interface Verdict<T extends Placed> {
  readonly category: Category
  readonly severity: Severity
  /** How sure it is from the two sides alone, before what the number of versions on each says. */
  readonly certainty: number
  /** The value as a person reads it: "3 500 000 000", "5 months". */
  readonly describe: (item: T) => string
  /** What a silent version lacks: "such value", "such name". */
  readonly noun: string
}

/** Comparable texts say other things: a hint, never a finding. */
const HINT = 0.4

/** The versions that stand against more others: those that lack the value, or the one alone to have it. */
export function oddSide<T extends Placed>({ has, lacks }: Disagreement<T>): 'has' | 'lacks' {
  return versionsOf(has).length < lacks.length ? 'has' : 'lacks'
}

/** The finding of a disagreement: evidence in every version of its unit that takes part, the odd one out named. */
export function disagreementFinding<T extends Placed>(
  context: CheckContext,
  disagreement: Disagreement<T>,
  verdict: Verdict<T>,
): Finding {
  const confidence = weighVersions(context, disagreement, verdict.certainty)
  return {
    category: verdict.category,
    severity: confidence >= 0.5 ? verdict.severity : lighter(verdict.severity),
    confidence,
    message: message(context, disagreement, verdict),
    evidence: evidence(context, disagreement),
  }
}

function lighter(severity: Severity): Severity {
  return severity === 'major' || severity === 'critical' ? 'minor' : severity
}

/** Two against one is better evidence than one against one; two against two is none. */
function weighVersions<T extends Placed>(
  context: CheckContext,
  { has, lacks }: Disagreement<T>,
  certainty: number,
): number {
  const versions = versionsOf(has)
  const translated = versions.some((version) =>
    lacks.some((other) => !isComparable(context.work, version, other)),
  )
  if (!translated) return Math.min(HINT, certainty / 2)
  const [more = 1, fewer = 1] = [versions.length, lacks.length].toSorted((a, b) => b - a)
  const support = more === fewer ? (more > 1 ? -0.2 : 0) : 0.05 * (more - fewer)
  return Number(Math.min(0.97, Math.max(0.05, certainty + support)).toFixed(2))
}

function versionsOf(items: readonly Placed[]): number[] {
  return [...new Set(items.map(({ version }) => version))]
}

function evidence<T extends Placed>(
  context: CheckContext,
  disagreement: Disagreement<T>,
): Finding['evidence'] {
  const { unit, has, lacks, instead } = disagreement
  const odd = oddSide(disagreement)
  const place = (item: T, role: 'place' | 'counterpart'): Finding['evidence'][number] =>
    evidenceOf(context, item.version, item.segment, role, [item.start, item.end])
  const silent = lacks.filter((version) => instead.every((item) => item.version !== version))
  return [
    ...has.map((item) => place(item, odd === 'has' ? 'place' : 'counterpart')),
    ...instead.map((item) => place(item, odd === 'has' ? 'counterpart' : 'place')),
    ...silent.flatMap((version) =>
      (context.groups[unit]?.[version] ?? []).map((segment) =>
        evidenceOf(context, version, segment, odd === 'has' ? 'counterpart' : 'place'),
      ),
    ),
  ]
}

function message<T extends Placed>(
  context: CheckContext,
  disagreement: Disagreement<T>,
  { describe, noun }: Verdict<T>,
): string {
  const { unit, has, lacks, instead } = disagreement
  const said = quote(context, has, describe)
  const silent = lacks.filter((version) => instead.every((item) => item.version !== version))
  const missing = silent.map((version) =>
    segmentName(context, version, context.groups[unit]?.[version] ?? []),
  )
  const none =
    missing.length === 0 ? '' : `${listOf(missing)} ${missing.length > 1 ? 'have' : 'has'} no such ${noun}`
  if (instead.length === 0) return `${said}; ${none}.`
  const other = quote(context, instead, describe)
  const told = oddSide(disagreement) === 'has' ? `${other}, but ${said}` : `${said}, but ${other}`
  const tally = majority(context, disagreement, describe)
  return `${told}${none === '' ? '' : `; ${none}`}.${tally}`
}

/** " zh, tr, ru: 3; en: 2." where more than two versions speak. */
function majority<T extends Placed>(
  context: CheckContext,
  { has, instead }: Disagreement<T>,
  describe: (item: T) => string,
): string {
  if (versionsOf([...has, ...instead]).length < 3) return ''
  const names = new Map<string, Set<string>>()
  for (const item of [...has, ...instead]) {
    const value = describe(item)
    names.set(value, (names.get(value) ?? new Set()).add(versionName(context, item.version)))
  }
  return ` ${[...names].map(([value, versions]) => `${[...versions].join(', ')}: ${value}`).join('; ')}.`
}

/** "en segment 4 has 34 and ru segment 5 has 34 (“34”)". */
function quote<T extends Placed>(
  context: CheckContext,
  items: readonly T[],
  describe: (item: T) => string,
): string {
  const distinct = [...new Map(items.map((item) => [item.version, item])).values()]
  const parts = distinct.map((item) => {
    const form = context.segment(item.version, item.segment).text.slice(item.start, item.end)
    const value = describe(item)
    return `${segmentName(context, item.version, [item.segment])} has ${value}${form === value ? '' : ` (“${form}”)`}`
  })
  return listOf(parts)
}
