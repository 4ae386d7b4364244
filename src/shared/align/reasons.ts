import { toldTypes } from '#shared/align/hints'
import { lengthScorer } from '#shared/align/length'
import type { Model } from '#shared/align/model'
import type { Pair } from '#shared/align/pins'
import type { Side } from '#shared/align/side'
import { tokenWalk, WORD_WEIGHT } from '#shared/align/words'
import type { Reason } from '#shared/model'
import type { TokenKind } from '#shared/text/tokens'

/** Under which name a token's evidence is shown. */
export const REASON_OF: Readonly<Record<TokenKind, Reason['source']>> = {
  word: 'words',
  number: 'numbers',
  'small-number': 'numbers',
  punctuation: 'punctuation',
  name: 'names',
}

/** What the score of the bead of kind k at (i, j) is made of: parts that add up to its cost. */
export function reasoner(pair: Pair, model: Model): (k: number, i: number, j: number) => Reason[] {
  const { source, target, hints } = pair
  const { forward, backward } = model.dictionary
  const there = tokenWalk(source, target, forward, model.mixTarget)
  const back = tokenWalk(target, source, backward, model.mixSource)
  const lengthScore = lengthScorer(model.length, source, target)
  return (k, i, j) => {
    const kind = model.kinds[k]
    if (kind === undefined || kind.source === 0 || kind.target === 0) return []
    const { source: p, target: q } = kind
    const scores = new Map<Reason['source'], number>()
    const told = toldTypes(hints, source, [i, p], target, [j, q])
    const add =
      (side: Side, toldHere: ReadonlySet<number>) =>
      (type: number, score: number): void => {
        const reason = toldHere.has(type) ? 'lexicon' : REASON_OF[side.types[type]?.kind ?? 'word']
        scores.set(reason, (scores.get(reason) ?? 0) + WORD_WEIGHT * score)
      }
    there(i, p, j, q, add(target, told.target))
    back(j, q, i, p, add(source, told.source))
    return [
      { source: 'prior', score: Math.log(kind.prior) },
      { source: 'length', score: lengthScore(i, p, j, q) },
      ...[...scores].map(([reason, score]) => ({ source: reason, score })),
      ...hints.evidence.map((one) => ({ source: one.source, score: one.score(i, p, j, q) })),
    ]
  }
}
