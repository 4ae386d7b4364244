import { languageOf } from '#shared/check/lexicons'
import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import type { Concept, GlossaryTerm } from '#shared/check/glossary/glossary'
import { findTerm, wordsIn } from '#shared/check/glossary/matching'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { commas, say } from '#shared/words/message'

const REQUIRED = 0.8
const FORBIDDEN = 0.9

export interface Use {
  readonly term: GlossaryTerm
  readonly segment: number
  readonly span: readonly [number, number]
}

/** Where a glossary is not kept to: forbidden terms, and none of the terms that a concept has in the language. */
export function prescribedTerms(context: CheckContext): Changes<Finding> {
  return context.glossary.length === 0 ? { gone: [], came: [] } : context.foundInUnits(prescribedInUnit)
}

function prescribedInUnit(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  return context.glossary.flatMap((concept) => {
    const uses = members.map((_, version) => usesOf(context, concept, unit, version))
    if (uses.every((list) => list.length === 0)) return []
    return members.flatMap((_, version) => judge(context, concept, unit, version, uses))
  })
}

function judge(
  context: CheckContext,
  concept: Concept,
  unit: number,
  version: number,
  uses: readonly (readonly Use[])[],
): Finding[] {
  const members = context.groups[unit] ?? []
  const own = uses[version] ?? []
  const allowed = termsFor(context, concept, version).filter(({ forbidden }) => !forbidden)
  const terms = commas(allowed.map(({ text }) => say('found.quoted', { text })))
  const wrong = own.filter(({ term }) => term.forbidden)
  const place = (use: Use, of: number, role: PlainEvidence['role']): PlainEvidence =>
    evidenceOf(context, of, use.segment, role, use.span)
  if (wrong.length > 0)
    return wrong.map((use) => {
      const evidence = [place(use, version, 'place')]
      const where = segmentName(context, version, [use.segment])
      const term = evidence[0]?.text ?? ''
      const message =
        allowed.length === 0
          ? say('found.forbidden', { where, term })
          : say('found.forbiddenInstead', { where, term, terms })
      return { category: 'terminology', severity: 'major', confidence: FORBIDDEN, message, evidence }
    })
  const others = uses.flatMap((list, other) =>
    other !== version && !isComparable(context.work, version, other)
      ? list.slice(0, 1).map((use) => ({ use, other }))
      : [],
  )
  const [model] = others
  const places = members[version] ?? []
  if (own.length > 0 || model === undefined || allowed.length === 0 || places.length === 0) return []
  const evidence = [
    ...places.map((segment) => evidenceOf(context, version, segment, 'place')),
    ...others.map(({ use, other }) => place(use, other, 'counterpart')),
  ]
  const message = say('found.required', {
    where: segmentName(context, version, places),
    ...{ term: model.use.term.text, version: versionName(context, model.other), terms },
  })
  return [{ category: 'terminology', severity: 'minor', confidence: REQUIRED, message, evidence }]
}

/** Where the terms of a concept stand in a version of a unit, forbidden ones too: the first of each in a segment. */
export function usesOf(context: CheckContext, concept: Concept, unit: number, version: number): Use[] {
  const terms = termsFor(context, concept, version)
  const lang = context.work.versions[version]?.lang ?? ''
  return (context.groups[unit]?.[version] ?? []).flatMap((segment) => {
    const { text } = context.segment(version, segment)
    return terms.flatMap((term) => {
      const span = findTerm(text, wordsIn(context, version, segment), term.text, lang)
      return span === null ? [] : [{ term, segment, span }]
    })
  })
}

function termsFor(context: CheckContext, { terms }: Concept, version: number): GlossaryTerm[] {
  const lang = languageOf(context.work.versions[version]?.lang ?? '')
  return terms.filter((term) => languageOf(term.lang) === lang)
}
