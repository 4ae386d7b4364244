import type { ComparedText } from '#shared/api'
import { Refusal } from '#shared/errors'
import { joinShown } from '#shared/exchange/join'
import type { DivergenceId, SegmentId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/**
 * The texts that a divergence sets against each other: the paragraphs its evidence stands in, those of one version
 * where it shows there twice (a duplicate, an inconsistency), else those of the first two versions. Refuses one whose
 * evidence stands in one paragraph only.
 */
export function comparedTexts(state: WorkReader, id: DivergenceId): readonly [ComparedText, ComparedText] {
  const evidence = state.divergence(id).evidence.filter(({ segment }) => state.segments.has(segment))
  const first = evidence[0]
  const own = paragraphsOf(
    state,
    evidence.filter(({ version }) => version === first?.version).map(({ segment }) => segment),
  )
  const [left, right] =
    own.length > 1
      ? own
      : paragraphsOf(
          state,
          evidence.map(({ segment }) => segment),
        )
  if (left === undefined || right === undefined) throw new Refusal('bad-argument', say('edit.compareOne'))
  return [left, right]
}

/** The paragraphs that segments stand in, each once, in the order of the segments. */
function paragraphsOf(state: WorkReader, segments: readonly SegmentId[]): ComparedText[] {
  const seen = new Map<string, ComparedText>()
  for (const id of segments) {
    const { version, paragraph } = state.segment(id)
    const key = `${version} ${paragraph}`
    if (seen.has(key)) continue
    const { lang } = state.version(version)
    const members = state
      .column(version)
      .map((one) => state.segment(one))
      .filter((one) => one.paragraph === paragraph && one.kind !== 'furniture')
    const text = joinShown(
      lang,
      members.map((one) => state.textOf(one)),
    )
    seen.set(key, { lang, paragraph, segment: state.indexOf(id), text })
  }
  return [...seen.values()]
}
