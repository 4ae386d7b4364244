import type { Changes } from '#shared/check/changes'
import { createContext, narrowed, type CheckContext, type CheckResources } from '#shared/check/context'
import { compareFindings } from '#shared/check/finding-order'
import { CheckMemory } from '#shared/check/memory'
import { CHECKED, CHECKS, type Check, type CheckedCategory, type Finder } from '#shared/check/registry'
import { enabled, tuned, type CheckSettings } from '#shared/check/settings'
import type { UnitState } from '#shared/check/unit-states'
import { workDate } from '#shared/dating/work-date'
import type { WorkId } from '#shared/model'
import type { Finding, Members, PlainSegment, PlainWork } from '#shared/plain'

export interface CheckerOptions extends CheckResources {
  /** The categories to look for; all there are by default. */
  readonly categories?: readonly CheckedCategory[]
  readonly settings?: CheckSettings
  /** The work that is checked, for what is ignored in it alone. */
  readonly work?: WorkId
}

/**
 * Checks a work again and again as it is edited, and looks only at what an edit touched: units whose segments, or the
 * segments beside them, are other objects than before. What it finds is what a new one would find.
 */
export class Checker {
  readonly #options: CheckerOptions
  readonly #own: readonly Extract<Check, { readonly scope: 'unit' | 'neighbourhood' }>[]
  readonly #finders: readonly Finder[]
  #memory = new CheckMemory()
  #shape = ''
  #dated = ''
  /** What was found in a unit; none where that is nothing. */
  readonly #ofUnit = new Map<UnitState, readonly Finding[]>()
  /** What those found that tell all of it each time. */
  readonly #lists = new Map<Finder, ReadonlySet<Finding>>()
  /** What a project is told of what a check reports. */
  readonly #told = new Map<Finding, Finding>()

  constructor(options: CheckerOptions = {}) {
    this.#options = options
    const checks = enabled(options.settings ?? {}, options.categories ?? CHECKED).map(
      (category): Check => CHECKS[category],
    )
    this.#own = checks.filter((check) => check.scope !== 'work')
    this.#finders = checks.flatMap((check) => (check.scope === 'work' ? check.run : []))
  }

  /**
   * The divergences of the work as it is now: worst and surest first, then in the order of the text. A segment that is
   * as it was must be the same object as the time before.
   */
  update(work: PlainWork, groups: readonly Members[]): Finding[] {
    this.follow(work, groups)
    return [...this.#told.values()].map((finding) => this.placed(finding)).sort(compareFindings)
  }

  /** A finding that `follow` told, with the places that its segments have now. */
  placed(finding: Finding): Finding {
    return this.#memory.anchors.placed(finding, (version, segment) => this.#memory.placeOf(version, segment))
  }

  /**
   * Takes in the work as it is now, as `update` does; returns what it no longer finds and what it finds besides. What only
   * came to stand elsewhere is neither: see `placed`.
   */
  follow(given: PlainWork, groups: readonly Members[]): Changes<Finding> {
    const [gone, came] = [new Array<Finding>(), new Array<Finding>()]
    const date = workDate(given)
    const work = { ...given, date }
    // Languages and relations touch everything, the date all that is compared by value.
    const shape = JSON.stringify([work.versions.map(({ lang }) => lang), work.comparable])
    const dated = JSON.stringify([date?.date, date?.from])
    if (shape !== this.#shape) {
      this.#shape = shape
      this.#memory = new CheckMemory()
      gone.push(...this.#told.keys())
      this.#ofUnit.clear()
      this.#lists.clear()
    }
    const context = createContext(work, inOrder(groups), this.#options, this.#memory)
    const changes = [
      this.#checkUnits(context, dated !== this.#dated),
      ...this.#finders.map((finder) => this.#run(finder, context)),
    ]
    this.#dated = dated
    for (const change of changes) {
      for (const finding of change.gone) gone.push(finding)
      for (const finding of change.came) came.push(finding)
    }
    return this.#tell(work, { gone, came })
  }

  #run(finder: Finder, context: CheckContext): Changes<Finding> {
    const found = finder(context)
    if ('gone' in found) return found
    const before = this.#lists.get(finder)
    const now = new Set(found)
    this.#lists.set(finder, now)
    return {
      gone: [...(before ?? [])].filter((finding) => !now.has(finding)),
      came: [...now].filter((finding) => before?.has(finding) !== true),
    }
  }

  /** As a project wants it. Some checks make their findings anew each time: what says the same of the same segments is not another. */
  #tell(work: PlainWork, { gone, came }: Changes<Finding>): Changes<Finding> {
    const { anchors } = this.#memory
    const lost = new Map<PlainSegment | undefined, Set<Finding>>()
    for (const finding of gone) {
      const told = this.#told.get(finding)
      if (told === undefined) continue
      this.#told.delete(finding)
      const first = anchors.first(told)
      lost.set(first, (lost.get(first) ?? new Set()).add(told))
    }
    const { settings = {}, work: id } = this.#options
    const fresh = came.flatMap((finding) => {
      // It may have been worked out when its segments stood elsewhere.
      const [wanted] = tuned(settings, work, [this.placed(finding)], id)
      if (wanted === undefined) return []
      anchors.add(wanted, work)
      const candidates = lost.get(anchors.first(wanted))
      const same = [...(candidates ?? [])].find((known) => anchors.isEqual(known, wanted))
      if (same !== undefined) candidates?.delete(same)
      this.#told.set(finding, same ?? wanted)
      return same === undefined ? [wanted] : []
    })
    return { gone: [...lost.values()].flatMap((findings) => [...findings]), came: fresh }
  }

  /** What the checks find that look at a unit and at what stands beside it; `anew` looks at all of them. */
  #checkUnits(context: CheckContext, anew: boolean): Changes<Finding> {
    const { gone, came, beside: touched } = this.#memory.changes
    const known = new Set(came)
    const beside = anew ? this.#memory.units.filter((state) => !known.has(state)) : touched
    if (this.#own.length === 0) return { gone: [], came: [] }
    const lost = [...gone, ...beside].flatMap((state) => this.#ofUnit.get(state) ?? [])
    for (const state of [...gone, ...beside]) this.#ofUnit.delete(state)
    const stale = [...new Set([...came, ...beside])].sort((a, b) => a.unit - b.unit)
    const part = narrowed(
      context,
      stale.map(({ unit }) => unit),
    )
    const all = this.#own.flatMap(({ run }) => run(part))
    for (const finding of all) {
      const [first] = finding.evidence
      const state = first === undefined ? undefined : stale[part.unitOf(first.version, first.segment)]
      if (state !== undefined) this.#ofUnit.set(state, [...(this.#ofUnit.get(state) ?? []), finding])
    }
    return { gone: lost, came: all }
  }
}

/** Units by the first version they are in, and their place there, whatever order they are given in. */
function inOrder(groups: readonly Members[]): readonly Members[] {
  const versionOf = (members: Members): number => members.findIndex((places) => places.length > 0)
  const compare = (a: Members, b: Members): number => {
    const [one, other] = [versionOf(a), versionOf(b)]
    return one - other || (a[one]?.[0] ?? -1) - (b[other]?.[0] ?? -1)
  }
  for (let unit = 1; unit < groups.length; unit++)
    if (compare(groups[unit - 1] ?? [], groups[unit] ?? []) > 0) return groups.toSorted(compare)
  return groups
}
