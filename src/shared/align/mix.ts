import type { LinkView } from '#shared/align/dictionary'
import type { Sample } from '#shared/align/grids'
import { hasLink, START_MIX } from '#shared/align/model'
import type { Side } from '#shared/align/side'
import { TOKEN_KINDS } from '#shared/align/side'
import { tokenWalk } from '#shared/align/words'

const PSEUDO_TYPE = 9.7
const PSEUDO_KIND = 20
const MOST = 0.93

/**
 * L of every token type of `to` estimated again: the share of its tokens, over the samples, that the other
 * side explains; drawn towards the mean of its kind.
 * @param view links from `from` to `to`; `back` the same links from `to`.
 */
export function learnMix(
  samples: readonly Sample[],
  sides: 'source-to-target' | 'target-to-source',
  [from, to]: readonly [Side, Side],
  [view, back]: readonly [LinkView, LinkView],
  before: Float64Array,
): Float64Array {
  const current = Float64Array.from(before, (value, type) =>
    hasLink(back, type) ? value || START_MIX[to.types[type]?.kind ?? 'word'] : 0,
  )
  const mass = new Float64Array(to.types.length)
  const explained = new Float64Array(to.types.length)
  const walk = tokenWalk(from, to, view, current)
  for (const sample of samples) {
    const [given, seen] =
      sides === 'source-to-target' ? [sample.source, sample.target] : [sample.target, sample.source]
    walk(...given, ...seen, (type, _score, share) => {
      mass[type] = (mass[type] ?? 0) + sample.weight
      explained[type] = (explained[type] ?? 0) + sample.weight * share
    })
  }
  const means = new Map(
    TOKEN_KINDS.map((kind) => {
      let kindMass = PSEUDO_KIND
      let kindExplained = PSEUDO_KIND * START_MIX[kind]
      to.types.forEach((token, type) => {
        if (token.kind !== kind) return
        kindMass += mass[type] ?? 0
        kindExplained += explained[type] ?? 0
      })
      return [kind, kindExplained / kindMass] as const
    }),
  )
  return Float64Array.from(current, (value, type) => {
    if (value === 0) return 0
    const mean = means.get(to.types[type]?.kind ?? 'word') ?? value
    return Math.min(MOST, ((explained[type] ?? 0) + PSEUDO_TYPE * mean) / ((mass[type] ?? 0) + PSEUDO_TYPE))
  })
}
