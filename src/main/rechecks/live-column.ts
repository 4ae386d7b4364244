import type { SegmentId, UnitId } from '#shared/model'
import { equal } from '#shared/ops/equal'
import type { PlainSegment } from '#shared/plain'
import type { LiveUnits } from '#main/rechecks/live-units'
import type { LiveEdit, LiveSegment } from '#main/rechecks/live-work'

/** What a checker holds of a segment. */
export interface Held {
  readonly id: SegmentId
  readonly unit: UnitId
  readonly plain: PlainSegment
}

/** The segments of one version as a checker holds them: one that reads as before is the same object. */
export class LiveColumn {
  #held: readonly Held[] = []
  #segments: readonly PlainSegment[] = []
  #places = new Map<SegmentId, number>()

  /** In the order of the text; another array after each edit. */
  get held(): readonly Held[] {
    return this.#held
  }

  /** The same segments as the checks see them. */
  get segments(): readonly PlainSegment[] {
    return this.#segments
  }

  /** Takes in what an operation did to the version, and tells `units` of it. */
  take({ version, gone, now }: LiveEdit, units: LiveUnits): void {
    const placed = now.map((segment) => ({ held: this.#heldOf(segment), previous: segment.previous }))
    const stay =
      gone.every((id) => !this.#places.has(id)) &&
      placed.every(({ held, previous }) => {
        const place = this.#places.get(held.id)
        return place !== undefined && (this.#held[place - 1]?.id ?? null) === previous
      })
    if (stay) {
      const changed = placed.map(({ held }) => held)
      for (const { id, unit } of changed) {
        const place = this.#places.get(id) ?? -1
        units.move(version, place, this.#held[place]?.unit ?? unit, unit)
      }
      this.#replace(changed)
    } else {
      this.#place(placed, new Set([...gone, ...now.map(({ id }) => id)]))
      units.place(version, this.#held)
    }
  }

  #replace(changed: readonly Held[]): void {
    const held = [...this.#held]
    const segments = [...this.#segments]
    for (const one of changed) {
      const place = this.#places.get(one.id) ?? -1
      held[place] = one
      segments[place] = one.plain
    }
    this.#held = held
    // Segments that only went to another unit read as they did.
    if (segments.some((segment, place) => segment !== this.#segments[place])) this.#segments = segments
  }

  #place(
    changed: readonly { readonly held: Held; readonly previous: SegmentId | null }[],
    touched: ReadonlySet<SegmentId>,
  ): void {
    const next = new Map(changed.map(({ held, previous }) => [previous, held]))
    const column: Held[] = []
    const pushNext = (previous: SegmentId | null): void => {
      for (let one = next.get(previous); one !== undefined; one = next.get(one.id)) column.push(one)
    }
    pushNext(null)
    for (const one of this.#held) {
      if (touched.has(one.id)) continue
      column.push(one)
      pushNext(one.id)
    }
    this.#held = column
    this.#segments = column.map(({ plain }) => plain)
    this.#places = new Map(column.map(({ id }, place) => [id, place]))
  }

  #heldOf({ id, unit, plain }: LiveSegment): Held {
    const known = this.#held[this.#places.get(id) ?? -1]?.plain
    return { id, unit, plain: known !== undefined && equal(known, plain) ? known : plain }
  }
}
