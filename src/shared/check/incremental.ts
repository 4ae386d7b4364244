import { createContext, narrowed, type CheckContext, type CheckResources } from '#shared/check/context'
import { CheckMemory } from '#shared/check/memory'
import { CHECKED, CHECKS, type CheckedCategory } from '#shared/check/registry'
import { enabled, tuned, type CheckSettings } from '#shared/check/settings'
import { CATEGORIES, SEVERITIES, type WorkId } from '#shared/model'
import type { Finding, Members, PlainSegment, PlainWork } from '#shared/plain'

export interface CheckerOptions extends CheckResources {
  /** The categories to look for; all there are by default. */
  readonly categories?: readonly CheckedCategory[]
  readonly settings?: CheckSettings
  /** The work that is checked, for what is ignored in it alone. */
  readonly work?: WorkId
}

/** What was found in a unit, and of what it was. */
interface Checked {
  /** Its segments and those beside them, version by version. */
  readonly segments: readonly (PlainSegment | null)[]
  readonly places: readonly number[]
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
  #checked = new Map<PlainSegment, Checked>()
  #shape = ''

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
    // Languages and relations touch everything.
    const shape = JSON.stringify([work.versions.map(({ lang }) => lang), work.comparable])
    if (shape !== this.#shape) {
      this.#shape = shape
      this.#memory = new CheckMemory()
      this.#checked = new Map()
    }
    const context = createContext(work, inOrder(groups), this.#options, this.#memory)
    const own = this.#checkUnits(context)
    const whole = this.#whole.flatMap((category) => CHECKS[category].run(context))
    const { settings = {}, work: id } = this.#options
    return tuned(settings, work, [...own, ...whole], id).sort(compare)
  }

  #checkUnits(context: CheckContext): Finding[] {
    const checked = new Map<PlainSegment, Checked>()
    const stale: {
      readonly unit: number
      readonly key: PlainSegment
      readonly now: Omit<Checked, 'findings'>
    }[] = []
    context.groups.forEach((members, unit) => {
      const now = surroundings(context, members)
      const key = now.segments.find((segment) => segment !== null)
      if (key === undefined) return
      const before = this.#checked.get(key)
      if (before !== undefined && isSame(before.segments, now.segments)) {
        // Messages and evidence tell places: what moved is told anew.
        if (before.findings.length === 0 || isSame(before.places, now.places)) {
          checked.set(key, { ...now, findings: before.findings })
          return
        }
      }
      stale.push({ unit, key, now })
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
    stale.forEach(({ key, now }, n) => checked.set(key, { ...now, findings: found[n] ?? [] }))
    this.#checked = checked
    return [...checked.values()].flatMap(({ findings }) => findings)
  }
}

function surroundings(context: CheckContext, members: Members): Omit<Checked, 'findings'> {
  const segments: (PlainSegment | null)[] = []
  const places: number[] = []
  members.forEach((column, version) => {
    const all = context.work.versions[version]?.segments ?? []
    for (const place of column) {
      segments.push(all[place] ?? null)
      places.push(place)
    }
    // Own segments end here, so that a segment that changes its unit is not taken for its neighbour.
    segments.push(null)
    for (const place of column) segments.push(all[place - 1] ?? null, all[place + 1] ?? null)
  })
  return { segments, places }
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, n) => value === b[n])
}

/** Units by the first version they are in, and their place there, whatever order they are given in. */
function inOrder(groups: readonly Members[]): readonly Members[] {
  const keyed = groups.map((members) => {
    const version = members.findIndex((places) => places.length > 0)
    return { members, version, place: members[version]?.[0] ?? -1 }
  })
  return keyed.sort((a, b) => a.version - b.version || a.place - b.place).map(({ members }) => members)
}

function compare(a: Finding, b: Finding): number {
  const [one, other] = [a.evidence[0], b.evidence[0]]
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    (one?.segment ?? 0) - (other?.segment ?? 0) ||
    (one?.version ?? 0) - (other?.version ?? 0) ||
    (one?.start ?? 0) - (other?.start ?? 0) ||
    CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  )
}
