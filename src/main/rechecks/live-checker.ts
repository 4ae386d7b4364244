import { Checker } from '#shared/check/incremental'
import { compareFindings } from '#shared/check/finding-order'
import type { Evidence } from '#shared/model'
import type { Finding } from '#shared/plain'
import { alignerResources } from '#main/lexicons'
import { LiveColumn } from '#main/rechecks/live-column'
import { LiveUnits } from '#main/rechecks/live-units'
import type { LiveEdit, LiveStart } from '#main/rechecks/live-work'
import type { CheckRules } from '#main/works/check-rules'
import { messageByIds } from '#shared/ops/divergence-message'
import { keyOf } from '#shared/ops/finding-key'

/** A finding told by ids, and the key by which it is the same as another. */
export interface LiveFinding extends Omit<Finding, 'evidence'> {
  readonly key: string
  readonly evidence: readonly Evidence[]
}

/** What is no longer found, by key, and what is found besides or says something else now. */
export interface LiveChanges {
  readonly gone: readonly string[]
  readonly came: readonly LiveFinding[]
}

/** The checker of the work that is being edited; it lives in a thread of its own. */
export class LiveChecker {
  readonly #about: Pick<LiveStart, 'versions' | 'comparable' | 'date'>
  readonly #checker: Checker
  readonly #columns: readonly LiveColumn[]
  readonly #units: LiveUnits
  /** The whole work, until it is checked for the first time. */
  #begin: readonly LiveEdit[]
  /** What is found under each key; of several that say it of the same places the first is told. */
  readonly #found = new Map<string, Set<Finding>>()
  readonly #told = new Map<Finding, LiveFinding>()

  constructor({ work, versions, comparable, date, edits }: LiveStart, { settings, glossary }: CheckRules) {
    this.#about = { versions, comparable, ...(date !== undefined && { date }) }
    this.#checker = new Checker({ ...alignerResources(), settings, glossary, work })
    this.#columns = versions.map(() => new LiveColumn())
    this.#units = new LiveUnits(versions.length)
    this.#begin = edits
  }

  /** Checks the work after an edit, or for the first time. */
  follow(edits: readonly LiveEdit[] = []): LiveChanges {
    for (const edit of [...this.#begin, ...edits]) this.#columns[edit.version]?.take(edit, this.#units)
    this.#begin = []
    const { versions, comparable, date } = this.#about
    const work = {
      versions: versions.map(({ lang }, version) => ({
        lang,
        segments: this.#columns[version]?.segments ?? [],
      })),
      comparable,
      ...(date !== undefined && { date }),
    }
    const { gone, came } = this.#checker.follow(work, this.#units.groups)
    const touched = new Set<string>()
    for (const finding of gone) {
      const key = this.#told.get(finding)?.key ?? ''
      this.#told.delete(finding)
      this.#found.get(key)?.delete(finding)
      touched.add(key)
    }
    for (const finding of came) {
      const told = this.#tell(finding)
      this.#told.set(finding, told)
      const same = this.#found.get(told.key)
      if (same === undefined) this.#found.set(told.key, new Set([finding]))
      else same.add(finding)
      touched.add(told.key)
    }
    const now = [...touched].map((key) => ({ key, first: this.#first(key) }))
    return {
      gone: now.filter(({ first }) => first === undefined).map(({ key }) => key),
      came: now.flatMap(({ first }) => first ?? []),
    }
  }

  #first(key: string): LiveFinding | undefined {
    const found = [...(this.#found.get(key) ?? [])]
    const placed = (finding: Finding): Finding => this.#checker.placed(finding)
    const [first] = found.length > 1 ? found.sort((a, b) => compareFindings(placed(a), placed(b))) : found
    if (first === undefined) this.#found.delete(key)
    return first === undefined ? undefined : this.#told.get(first)
  }

  #tell({ evidence, message, ...finding }: Finding): LiveFinding {
    const told = evidence.map(({ version, segment, ...said }): Evidence => {
      const [own, held] = [this.#about.versions[version], this.#columns[version]?.held[segment]]
      if (own === undefined || held === undefined) throw new TypeError('a finding tells a place that is none')
      return { version: own.id, segment: held.id, ...said }
    })
    const said = messageByIds(message, (version, place) => this.#columns[version]?.held[place]?.id)
    return {
      ...finding,
      message: said,
      evidence: told,
      key: keyOf({ category: finding.category, evidence: told }),
    }
  }
}
