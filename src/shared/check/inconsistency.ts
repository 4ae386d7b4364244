import type { CheckContext } from '#shared/check/context'
import { evidenceOf, versionName } from '#shared/check/evidence'
import { formIn } from '#shared/check/resemblance'
import type { SegmentKeys } from '#shared/check/segment-index'
import { isComparable, type Finding } from '#shared/plain'
import { and, say } from '#shared/words/message'

/** Letters and digits (a Han character counts for three) below which a segment is a title, a name, a thanks. */
const SENTENCE = 24
const SHORT = 10
const SURE = 0.85
const TITLE = 0.45

const wholeForm: SegmentKeys = (segment) => {
  const form = formIn(segment, '')
  return form.length < SHORT && weightOf(form) < SHORT ? [] : [form]
}

/** Units that some versions word alike and others do not. */
interface Varied {
  readonly units: readonly number[]
  readonly alike: number[]
  readonly different: number
}

/** Segments that repeat word for word in some versions and are worded in several ways in another. */
export function checkInconsistencies(context: CheckContext): Finding[] {
  const found = new Map<string, Varied>()
  context.work.versions.forEach((_, version) => {
    const index = context.index(wholeForm, version)
    for (const form of index.shared) {
      const units = index
        .holders(form)
        .map((segment) => context.unitOf(version, context.placeOf(version, segment)))
        .filter((unit) => unit >= 0 && formOf(context, unit, version) === form)
        .toSorted((a, b) => a - b)
      context.work.versions.forEach((_other, other) => {
        if (other === version || isComparable(context.work, version, other)) return
        const rendered = units.filter((unit) => formOf(context, unit, other) !== '')
        if (new Set(rendered.map((unit) => formOf(context, unit, other))).size < 2) return
        const key = `${other}: ${rendered.join(' ')}`
        const known = found.get(key)
        if (known === undefined) found.set(key, { units: rendered, alike: [version], different: other })
        else known.alike.push(version)
      })
    }
  })
  return [...found.values()].map((varied) => describe(context, varied))
}

function describe(context: CheckContext, { units, alike, different }: Varied): Finding {
  const [model = 0] = alike
  const places = (version: number): number[] => units.flatMap((unit) => context.groups[unit]?.[version] ?? [])
  const forms = new Map(units.map((unit) => [formOf(context, unit, different), unit]))
  const evidence = [
    ...places(different).map((place) => evidenceOf(context, different, place, 'place')),
    ...alike.flatMap((version) =>
      places(version).map((place) => evidenceOf(context, version, place, 'counterpart')),
    ),
  ]
  const names = and(alike.map((version) => versionName(context, version)))
  const message = say('found.inconsistent', {
    ...{ names, count: alike.length, times: units.length },
    ...{ other: versionName(context, different), ways: forms.size },
  })
  // A headline that the text says again as a sentence is worded as a headline.
  const headline = new Set(units.map((unit) => isClosed(context, unit, model))).size > 1
  const sentence = !headline && weightOf(formOf(context, units[0] ?? -1, model)) >= SENTENCE
  return {
    ...{ category: 'inconsistency', severity: 'minor', message, evidence },
    confidence: sentence ? SURE : TITLE,
  }
}

/** The letters and digits of a version of a unit. */
function formOf(context: CheckContext, unit: number, version: number): string {
  return (context.groups[unit]?.[version] ?? [])
    .map((place) => formIn(context.segment(version, place), ''))
    .join('')
}

/** Whether what a version says in a unit ends as a sentence does. */
function isClosed(context: CheckContext, unit: number, version: number): boolean {
  const last = context.groups[unit]?.[version]?.at(-1) ?? -1
  return /[.!?…。！？]["'”’»」』)）]*$/u.test(context.segment(version, last).text.trimEnd())
}

function weightOf(form: string): number {
  return form.length + 2 * (form.match(/\p{Script=Han}/gu)?.length ?? 0)
}
