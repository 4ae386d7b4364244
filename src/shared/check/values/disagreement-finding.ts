import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import type { Disagreement, Placed } from '#shared/check/values/disagreement'
import type { Category, Severity } from '#shared/model'
import { isComparable, type Finding } from '#shared/plain'
import { inEnglish } from '#shared/words/in-words'
import { and, commas, say, semicolons, type Message, type Value } from '#shared/words/message'

/** What a check says about one of its disagreements. */
export interface Verdict<T extends Placed> {
  readonly category: Category
  readonly severity: Severity
  /** How sure it is from the two sides alone, before what the number of versions on each says. */
  readonly certainty: number
  /** The value as a person reads it: "3 500 000 000", "5 months". */
  readonly describe: (item: T) => Value
  /** What a silent version lacks. */
  readonly noun: keyof typeof NONE
}

/** Comparable texts say other things: a hint, never a finding. */
const HINT = 0.4

/** The versions that stand against more others: those that lack the value, or the one alone to have it. */
function oddSide<T extends Placed>({ has, lacks }: Disagreement<T>): 'has' | 'lacks' {
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

const NONE = {
  value: 'found.noValue',
  symbol: 'found.noSymbol',
  name: 'found.noName',
  measure: 'found.noMeasure',
} as const

function message<T extends Placed>(
  context: CheckContext,
  disagreement: Disagreement<T>,
  { describe, noun }: Verdict<T>,
): Message {
  const { unit, has, lacks, instead } = disagreement
  const said = quote(context, has, describe)
  const silent = lacks.filter((version) => instead.every((item) => item.version !== version))
  const missing = silent.map((version) =>
    segmentName(context, version, context.groups[unit]?.[version] ?? []),
  )
  const none = say(NONE[noun], { where: and(missing), count: missing.length })
  if (instead.length === 0) return say('found.lacking', { said, none })
  const rival = quote(context, instead, describe)
  const [one, other] = oddSide(disagreement) === 'has' ? [rival, said] : [said, rival]
  const told =
    missing.length === 0
      ? say('found.differ', { one, other })
      : say('found.differAndLack', { one, other, none })
  const tally = majority(context, disagreement, describe)
  return tally === null ? told : say('found.tally', { message: told, tally })
}

/** "zh, tr, ru: 3; en: 2" where more than two versions speak. */
function majority<T extends Placed>(
  context: CheckContext,
  { has, instead }: Disagreement<T>,
  describe: (item: T) => Value,
): Value | null {
  if (versionsOf([...has, ...instead]).length < 3) return null
  const names = new Map<string, { readonly value: Value; readonly versions: Set<number> }>()
  for (const item of [...has, ...instead]) {
    const value = describe(item)
    const known = names.get(JSON.stringify(value)) ?? { value, versions: new Set() }
    known.versions.add(item.version)
    names.set(JSON.stringify(value), known)
  }
  const tallied = [...names.values()].map(({ value, versions }) =>
    say('found.tallied', {
      value,
      versions: commas([...versions].map((version) => versionName(context, version))),
    }),
  )
  return semicolons(tallied)
}

/** "en segment 4 has 34 and ru segment 5 has 34 (“thirty-four”)" */
function quote<T extends Placed>(
  context: CheckContext,
  items: readonly T[],
  describe: (item: T) => Value,
): Value {
  const distinct = [...new Map(items.map((item) => [item.version, item])).values()]
  const parts = distinct.map((item) => {
    const form = context.segment(item.version, item.segment).text.slice(item.start, item.end)
    const value = describe(item)
    const where = segmentName(context, item.version, [item.segment])
    // What a person reads of the value is the same as the form in most languages, or in none.
    return form === inEnglish(say('value.plain', { value }))
      ? say('found.has', { where, value })
      : say('found.hasForm', { where, value, form })
  })
  return and(parts)
}
