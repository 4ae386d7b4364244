import { asWritten } from '#shared/exchange/review/cell'
import { unitsIn, type OutOfScope, type ReviewScope } from '#shared/exchange/review/scope'
import type { ReviewWork } from '#shared/exchange/review/work'
import type { UnitId } from '#shared/model'

/**
 * Writes a work as JSON Lines, a unit a line; `docs/exchange.md` has the schema. Places are 0-based, offsets UTF-16
 * units. `told` hears of each unit that is written, `out` of the others.
 */
export function* writeJsonLines(
  work: ReviewWork,
  scope: ReviewScope,
  told: (unit: UnitId) => void,
  out?: (unit: UnitId, why: OutOfScope) => void,
): Generator<string> {
  const langs = scope.versions.map((place) => work.versions[place]?.lang ?? '')
  for (const { id, row, state, confidence, note, members, findings } of unitsIn(work.units, scope, out)) {
    const versions = members.map((segments, version) => ({
      lang: langs[version] ?? '',
      segments: segments.map(({ id: segment, index, paragraph, kind, text, original, codes }) => ({
        ...{ id: segment, index, paragraph, kind, text: wellFormed(text) },
        ...(original !== null && { original: wellFormed(original) }),
        ...(codes.length > 0 && {
          codes: codes.map(({ offset, role, pair, name, attributes, content }) => ({
            ...{ offset, role, pair, name, attributes, content },
          })),
        }),
      })),
    }))
    const divergences = findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map(({ text, ...place }) => ({ ...place, text: wellFormed(text) })),
    }))
    yield `${JSON.stringify({
      ...{ work: work.name, unit: id, row, state, confidence, note: asWritten(note) },
      ...{ versions, divergences },
    })}\n`
    told(id)
  }
}

/** Half a character is none, in whatever encoding the line is written. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
