import type { Divergence, DivergenceId, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import { isPersons } from '#shared/ops/divergence-persons'
import type { WorkReader } from '#shared/ops/state'
import type { LiveChanges, LiveFinding } from '#main/rechecks/live-checker'
import { keyOf } from '#shared/ops/finding-key'
import { divergenceOf } from '#main/works/recheck'

/**
 * The divergences of a work beside what its checker finds: tells by which changes the one becomes the other, as `recheck`
 * does, but after the first time only where an edit did something.
 */
export class OpenDivergences {
  readonly #work: WorkId
  readonly #rows = new Map<string, Map<DivergenceId, Divergence>>()
  readonly #found = new Map<string, LiveFinding>()
  /** Keys of which the rows may not be what is found. */
  readonly #due = new Set<string>()

  constructor(state: WorkReader) {
    this.#work = state.work.id
    for (const divergence of state.divergences.values()) {
      this.#add(divergence)
      this.#due.add(keyOf(divergence))
    }
  }

  /** Takes in what is no longer found, and what is found besides; at first all there is. */
  hear({ gone, came }: LiveChanges): void {
    for (const key of gone) this.#found.delete(key)
    for (const finding of came) this.#found.set(finding.key, finding)
    for (const key of [...gone, ...came.map((finding) => finding.key)]) this.#due.add(key)
  }

  /** Takes in what an operation did to the rows. */
  follow(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.table !== 'divergence') continue
      const { id, before, after } = change
      for (const row of [before, after]) if (row !== null) this.#due.add(keyOf(row))
      if (before !== null) this.#remove(id, keyOf(before))
      if (after !== null) this.#add(after)
    }
  }

  /** The changes that are due. What a person found, decided, graded or noted stays, and is not found beside it. */
  changes(allocate: () => DivergenceId): Change[] {
    const changes = [...this.#due].flatMap((key) => this.#changesOf(key, allocate))
    this.#due.clear()
    return changes
  }

  #changesOf(key: string, allocate: () => DivergenceId): Change[] {
    const rows = [...(this.#rows.get(key)?.values() ?? [])]
    const [first, ...others] = rows.filter((row) => !isPersons(row)).sort((a, b) => a.id - b.id)
    const found = rows.some(isPersons) ? undefined : this.#found.get(key)
    const gone = (found === undefined && first !== undefined ? [first, ...others] : others).map(
      (row): Change => ({ table: 'divergence', id: row.id, before: row, after: null }),
    )
    if (found === undefined) return gone
    const { evidence, ...finding } = found
    const id = first?.id ?? allocate()
    const after = divergenceOf(id, this.#work, finding, evidence)
    if (first !== undefined && equal(first, after)) return gone
    return [...gone, { table: 'divergence', id, before: first ?? null, after }]
  }

  #remove(id: DivergenceId, key: string): void {
    const rows = this.#rows.get(key)
    rows?.delete(id)
    if (rows?.size === 0) this.#rows.delete(key)
  }

  #add(row: Divergence): void {
    const key = keyOf(row)
    const rows = this.#rows.get(key) ?? new Map<DivergenceId, Divergence>()
    this.#rows.set(key, rows.set(row.id, row))
  }
}
