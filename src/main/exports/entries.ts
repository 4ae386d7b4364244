import type { ExportEntries, ExportEntriesQuery, ExportEntry } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { LEFT_OUT_REASONS, type ExportWork, type LeftOutReason, type Told } from '#shared/exchange/selection'
import type { UnitId, WorkId } from '#shared/model'
import type { Store } from '#main/db/store'
import { say } from '#shared/words/message'

const BEGINNING = 120

/**
 * What became of each unit of an export, kept as numbers: a million units take some 16 MB. Texts are looked up when a
 * page of the list is asked for.
 */
export class Entries {
  readonly #works: readonly WorkId[]
  /** In lower case, the source first. */
  readonly #languages: readonly string[] | null
  /** The entry that each work begins with. */
  readonly #starts: number[] = []
  readonly #units: UnitId[] = []
  /** Place of the reason among all, -1 for none. */
  readonly #reasons: number[] = []

  /** `languages`: those that the export is about, null for all. */
  constructor(works: readonly ExportWork[], languages: readonly string[] | null) {
    this.#works = works.flatMap(({ id }) => id ?? [])
    this.#languages = languages?.map((lang) => lang.toLowerCase()) ?? null
  }

  add({ work, unit, why }: Told): void {
    while (this.#starts.length <= work) this.#starts.push(this.#units.length)
    this.#units.push(unit)
    this.#reasons.push(why === null ? -1 : LEFT_OUT_REASONS.indexOf(why))
  }

  /** A page of the list of what is `which`. */
  page(store: Store, { which, from, count }: Omit<ExportEntriesQuery, 'preview'>): ExportEntries {
    const wanted = (reason: number): boolean =>
      which === 'in' ? reason < 0 : reason >= 0 && (which === 'out' || LEFT_OUT_REASONS[reason] === which)
    const entries: ExportEntry[] = []
    let total = 0
    this.#reasons.forEach((reason, n) => {
      if (!wanted(reason)) return
      if (total >= from && total < from + count) entries.push(this.#entry(store, n, reason))
      total++
    })
    return { total, entries }
  }

  #entry(store: Store, n: number, reason: number): ExportEntry {
    // The last work that begins at this entry or before it.
    const at = this.#starts.findLastIndex((start) => start <= n)
    const work = this.#works[at] ?? -1
    const why: LeftOutReason | null = LEFT_OUT_REASONS[reason] ?? null
    const state = store.load(work)
    const unit = this.#units[n] ?? -1
    if (!state.units.has(unit)) throw new Refusal('stale', say('writing.listStale'))
    const shown = state.segmentsOf(unit).map((segment) => ({
      lang: state.version(segment.version).lang,
      text: state
        .textOf(segment)
        .slice(0, BEGINNING)
        .replace(/[\ud800-\udbff]$/, ''),
    }))
    const about = this.#languages?.flatMap((wanted) =>
      shown.filter(({ lang }) => lang.toLowerCase() === wanted),
    )
    const texts = about ?? shown
    const first = texts.find(({ text }) => text.trim() !== '') ?? texts[0] ?? { lang: '', text: '' }
    return { work, unit, why, ...first }
  }
}
