import type { SeekQuery } from '#shared/seek-query'
import { Refusal } from '#shared/errors'
import { lackingVersions, type Unit } from '#shared/model'
import { isShown } from '#main/views/divergences'
import { nextUnsure } from '#main/views/unsure'
import type { WorkReader } from '#shared/ops/state'
import { inEnglishOnly } from '#shared/words/message'

/**
 * Row of the first unit after (before, with step -1) `from` that is `what`; null when there is none. The query
 * comes from outside: with another step the search would never end.
 */
export function seekRow(state: WorkReader, { pivot, from, step, what }: SeekQuery): number | null {
  if (
    !Number.isSafeInteger(from) ||
    Math.abs(step) !== 1 ||
    !(what === 'unsure' || Object.hasOwn(WANTED, what))
  )
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('to seek takes a row, a step of 1 or -1, and what to look for'),
    )
  if (what === 'unsure') return nextUnsure(state, pivot, from, step)
  const order = state.rows(pivot)
  const wanted = WANTED[what]
  for (let row = from + step; row >= 0 && row < order.length; row += step) {
    const unit = order.at(row)
    if (unit !== undefined && isIn(what, state.unit(unit)) && wanted(state, state.unit(unit))) return row
  }
  return null
}

/** Nothing is left to do in a unit that was excluded. */
function isIn(what: SeekQuery['what'], { excluded }: Unit): boolean {
  return what === 'excluded' || what === 'note' || excluded !== true
}

const WANTED: Readonly<
  Record<Exclude<SeekQuery['what'], 'unsure'>, (state: WorkReader, unit: Unit) => boolean>
> = {
  unreviewed: (_, unit) => unit.state === 'unreviewed',
  doubtful: (_, unit) => unit.state === 'doubtful',
  note: (_, unit) => unit.note !== '',
  excluded: (_, unit) => unit.excluded === true,
  conflict: (_, unit) => unit.conflicts.length > 0,
  gap: (state, unit) => lacksTranslation(state, unit),
  'not-1-1': (state, unit) => holdsSeveral(state, unit),
  divergence: (state, unit) =>
    state
      .segmentsOf(unit.id)
      .some(({ id }) =>
        state
          .divergencesOf(id)
          .some(
            (divergence) =>
              isShown(divergence) &&
              divergence.state === 'open' &&
              divergence.evidence.some(({ segment, role }) => segment === id && role !== 'neighbour'),
          ),
      ),
}

/** A gap that asks for a look: a version is missing that should be a translation of one that is there. */
function lacksTranslation(state: WorkReader, unit: Unit): boolean {
  const there = new Set(state.segmentsOf(unit.id).map(({ version }) => version))
  const versions = state.versions.map(({ id }) => id)
  return lackingVersions(state.work, versions, there).length > 0
}

/** Two versions or more, and two segments or more of one of them. */
function holdsSeveral(state: WorkReader, unit: Unit): boolean {
  const segments = state.segmentsOf(unit.id)
  const versions = new Set(segments.map(({ version }) => version)).size
  return versions > 1 && segments.length > versions
}
