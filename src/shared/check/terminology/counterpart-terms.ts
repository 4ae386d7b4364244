import type { CheckContext } from '#shared/check/context'
import { termNumbers } from '#shared/check/terminology/term-numbers'
import { wordAt } from '#shared/check/terminology/word-at'

/** What another version has beside a word, at its place. */
export interface Counterpart {
  readonly other: number
  readonly segment: number
  readonly form: string
  readonly span: readonly [number, number]
}

/** Part of the units with the usual word that have the term, and of those with the term that have the word. */
const TOGETHER = 0.66

/** The term of another version in a unit that it has in most units with the usual word, too, and in few others. */
export function sameTerm(
  context: CheckContext,
  other: number,
  unit: number,
  usual: ReadonlySet<number>,
): Counterpart | null {
  const lang = context.work.versions[other]?.lang ?? ''
  const places = context.groups[unit]?.[other] ?? []
  const linked = [...usual].filter((of) => (context.groups[of]?.[other] ?? []).length > 0)
  const terms = context.kept(termNumbers)
  const index = context.index(terms.keys, other)
  const most = Math.ceil(linked.length / TOGETHER) + 1
  let best: { readonly term: string; readonly sure: number } | null = null
  for (const number of new Set(places.flatMap((place) => terms.of(context.segment(other, place), lang)))) {
    if (index.count(number, most) > most) continue
    const units = new Set(
      index.holders(number).map((one) => context.unitOf(other, context.placeOf(other, one))),
    )
    const term = terms.term(number)
    const both = linked.filter((of) => units.has(of)).length
    const sure = Math.min(both / linked.length, both / Math.max(1, units.size - 1))
    if (sure < TOGETHER || (best !== null && (sure < best.sure || (sure === best.sure && term > best.term))))
      continue
    best = { term, sure }
  }
  const word = best === null ? null : wordAt(context, unit, other, best.term)
  if (word === null) return null
  const form = context.segment(other, word.segment).text.slice(...word.span)
  return { other, ...word, form }
}
