import { Anchors } from '#shared/check/anchors'
import { createContext, narrowed, type CheckContext, type CheckResources } from '#shared/check/context'
import { compareFindings } from '#shared/check/finding-order'
import { CheckMemory } from '#shared/check/memory'
import { CHECKED, CHECKS, type CheckedCategory } from '#shared/check/registry'
import { enabled, tuned, type CheckSettings } from '#shared/check/settings'
import type { UnitState } from '#shared/check/unit-states'
import type { WorkId } from '#shared/model'
import type { Finding, Members, PlainSegment, PlainWork } from '#shared/plain'

export interface CheckerOptions extends CheckResources {
  /** The categories to look for; all there are by default. */
  readonly categories?: readonly CheckedCategory[]
  readonly settings?: CheckSettings
  /** The work that is checked, for what is ignored in it alone. */
  readonly work?: WorkId
}

/** What an edit did to the divergences that are found. */
export interface FindingChanges {
  readonly gone: readonly Finding[]
  readonly came: readonly Finding[]
}

/** What was found in a unit, and what stood beside its segments. */
interface Own {
  readonly beside: readonly (PlainSegment | undefined)[]
  readonly findings: readonly Finding[]
}

/**
 * Checks a work again and again as it is edited, and looks only at what an edit touched: units whose segments, or the
 * segments beside them, are other objects than before. What it finds is what a new one would find.
 */
export class Checker {
  readonly #options: CheckerOptions
  readonly #own: readonly CheckedCategory[]
  readonly #whole: readonly CheckedCategory[]
  #memory = new CheckMemory()
  #units = new WeakMap<UnitState, Own>()
  #shape = ''
  /** What a project wants to be told of what a check reports; null for nothing. */
  #wanted = new WeakMap<Finding, Finding | null>()
  #found = new Set<Finding>()
  readonly #anchors = new Anchors()

  constructor(options: CheckerOptions = {}) {
    this.#options = options
    const wanted = enabled(options.settings ?? {}, options.categories ?? CHECKED)
    this.#own = wanted.filter((category) => CHECKS[category].scope !== 'work')
    this.#whole = wanted.filter((category) => CHECKS[category].scope === 'work')
  }

  /**
   * The divergences of the work as it is now: worst and surest first, then in the order of the text. A segment that is
   * as it was must be the same object as the time before.
   */
  update(work: PlainWork, groups: readonly Members[]): Finding[] {
    this.follow(work, groups)
    return [...this.#found].map((finding) => this.placed(finding)).sort(compareFindings)
  }

  /** A finding that `follow` told, with the places that its segments have now. */
  placed(finding: Finding): Finding {
    return this.#anchors.placed(finding, (version, segment) => this.#memory.placeOf(version, segment))
  }

  /**
   * Takes in the work as it is now, as `update` does; returns what it no longer finds and what it finds besides. What only
   * came to stand elsewhere is neither: see `placed`.
   */
  follow(work: PlainWork, groups: readonly Members[]): FindingChanges {
    // Languages and relations touch everything.
    const shape = JSON.stringify([work.versions.map(({ lang }) => lang), work.comparable])
    if (shape !== this.#shape) {
      this.#shape = shape
      this.#memory = new CheckMemory()
      this.#units = new WeakMap()
      this.#wanted = new WeakMap()
    }
    const context = createContext(work, inOrder(groups), this.#options, this.#memory)
    const found = new Set<Finding>()
    const take = (findings: readonly Finding[]): void => {
      for (const finding of findings) {
        const wanted = this.#wantedOf(finding, work)
        if (wanted !== null) found.add(wanted)
      }
    }
    take(this.#checkUnits(context))
    for (const category of this.#whole) take(CHECKS[category].run(context))
    const before = this.#found
    const gone = [...before].filter((finding) => !found.has(finding))
    const came = [...found].filter((finding) => !before.has(finding))
    this.#found = found
    return this.#withoutEqual(gone, came)
  }

  /** Some checks make their findings anew each time: what says the same of the same segments is not another. */
  #withoutEqual(gone: readonly Finding[], came: readonly Finding[]): FindingChanges {
    if (gone.length === 0 || came.length === 0) return { gone, came }
    const before = new Map<PlainSegment | undefined, Set<Finding>>()
    for (const finding of gone) {
      const first = this.#anchors.first(finding)
      const known = before.get(first)
      if (known === undefined) before.set(first, new Set([finding]))
      else known.add(finding)
    }
    const same = new Set<Finding>()
    const other = came.filter((finding) => {
      const candidates = before.get(this.#anchors.first(finding))
      for (const known of candidates ?? []) {
        if (!this.#anchors.isEqual(known, finding)) continue
        candidates?.delete(known)
        this.#found.delete(finding)
        this.#found.add(known)
        same.add(known)
        return false
      }
      return true
    })
    return { gone: gone.filter((finding) => !same.has(finding)), came: other }
  }

  /** As a project wants it; one that was not seen before is of the work as it is now. */
  #wantedOf(finding: Finding, work: PlainWork): Finding | null {
    const known = this.#wanted.get(finding)
    if (known !== undefined) return known
    const { settings = {}, work: id } = this.#options
    const [wanted = null] = tuned(settings, work, [finding], id)
    this.#wanted.set(finding, wanted)
    if (wanted !== null) this.#anchors.add(wanted, work)
    return wanted
  }

  /** What the checks find that look at a unit and at what stands beside it. */
  #checkUnits(context: CheckContext): Finding[] {
    if (this.#own.length === 0) return []
    const { units } = this.#memory
    const stale: { readonly unit: number; readonly state: UnitState }[] = []
    units.forEach((state, unit) => {
      const known = this.#units.get(state)
      if (known === undefined || !standsBeside(context, unit, known.beside)) stale.push({ unit, state })
    })
    const part = narrowed(
      context,
      stale.map(({ unit }) => unit),
    )
    const found = stale.map((): Finding[] => [])
    for (const category of this.#own)
      for (const finding of CHECKS[category].run(part)) {
        const [first] = finding.evidence
        found[first === undefined ? -1 : part.unitOf(first.version, first.segment)]?.push(finding)
      }
    stale.forEach(({ unit, state }, n) =>
      this.#units.set(state, { beside: segmentsBeside(context, unit), findings: found[n] ?? [] }),
    )
    const all: Finding[] = []
    for (const state of units) all.push(...(this.#units.get(state)?.findings ?? []))
    return all
  }
}

/** The segments right before and behind each of a unit. */
function segmentsBeside({ work, groups }: CheckContext, unit: number): (PlainSegment | undefined)[] {
  return (groups[unit] ?? []).flatMap((places, version) => {
    const segments = work.versions[version]?.segments ?? []
    return places.flatMap((place) => [segments[place - 1], segments[place + 1]])
  })
}

function standsBeside(
  { work, groups }: CheckContext,
  unit: number,
  beside: readonly (PlainSegment | undefined)[],
): boolean {
  const members = groups[unit] ?? []
  let n = 0
  for (let version = 0; version < members.length; version++) {
    const segments = work.versions[version]?.segments
    for (const place of members[version] ?? [])
      if (beside[n++] !== segments?.[place - 1] || beside[n++] !== segments?.[place + 1]) return false
  }
  return n === beside.length
}

/** Units by the first version they are in, and their place there, whatever order they are given in. */
function inOrder(groups: readonly Members[]): readonly Members[] {
  const keyed = groups.map((members) => {
    const version = members.findIndex((places) => places.length > 0)
    return { members, version, place: members[version]?.[0] ?? -1 }
  })
  return keyed.sort((a, b) => a.version - b.version || a.place - b.place).map(({ members }) => members)
}
