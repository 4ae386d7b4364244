import type { Divergence, SegmentId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { mapSegments } from '#shared/words/map-segments'
import type { Message, NamedSegments, Said, Value } from '#shared/words/message'

/** What a check says, as a project keeps it: with the ids of the segments that it names by their places. */
export function messageByIds(
  message: Message,
  idAt: (version: number, place: number) => SegmentId | undefined,
): Message {
  return mapSegments(message, (named) => {
    const [from, to] = [idAt(named.version, named.from), idAt(named.version, named.to)]
    return from === undefined || to === undefined ? named : { ...named, from, to, ids: true }
  })
}

/** What is said of a divergence, with the places that its segments have now; of one that is gone only the version is named. */
export function messageOf(state: WorkReader, { message }: Pick<Divergence, 'message'>): Said {
  return typeof message === 'string' ? message : mapSegments(message, (named) => placed(state, named))
}

function placed(state: WorkReader, { ids, ...named }: NamedSegments): Value {
  if (ids === undefined) return named
  const { from, to, ...version } = named
  const there = [from, to].every((id) => state.segments.has(id))
  return there ? { ...version, from: state.indexOf(from), to: state.indexOf(to) } : version
}
