import { isAbsolute } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type {
  ExportEntries,
  ExportEntriesQuery,
  ExportPreview,
  ExportQuery,
} from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { formLanguage } from '#shared/exchange/forms'
import type { ExportReport, Told } from '#shared/exchange/selection'
import type { Store } from '#main/db/store'
import { WRITERS, type FormWritten } from '#main/exporters/writers'
import { Entries } from '#main/exports/entries'
import { Findings } from '#main/exports/findings'
import { writeWhole } from '#main/files/write-file'
import { formOf } from '#main/host/form-of'
import type { JobOptions } from '#main/jobs/run-job'
import { programVersion } from '#main/version'
import { worksToExport } from '#main/views/export'
import { reviewOfWork } from '#main/views/review'
import { isOutdated } from '#main/works/is-checked'
import type { ReviewWork } from '#shared/exchange/review/work'
import type { WorkId } from '#shared/model'
import { inEnglishOnly, say } from '#shared/words/message'

/** For how long a preview works before it lets others have their turn. */
const TURN_MS = 12

/** The exports of an open project: what one would hold, page by page, and the writing of it. */
export class Exports {
  readonly #store: Store
  readonly #project: () => string
  #last: { readonly id: number; readonly entries: Entries } | null = null
  #previews = 0

  constructor(store: Store, project: () => string) {
    this.#store = store
    this.#project = project
  }

  /** See `Api.previewExport`. */
  async preview(query: ExportQuery): Promise<ExportPreview> {
    const id = ++this.#previews
    const works = worksToExport(this.#store, query.works)
    const { languages } = query.options
    const entries = new Entries(works, languages === 'all' ? null : languages)
    const findings = new Findings(query)
    const chunks = this.#chunks(query, works, (told) => entries.add(told))
    let until = Date.now() + TURN_MS
    for (;;) {
      const next = chunks.next()
      if (next.done === true) {
        this.#last = { id, entries }
        const { units, leftOut, dropped } = next.value
        const outdated = this.#outdated(query)
        return { preview: id, units, leftOut, dropped, outdated, ...findings.close() }
      }
      findings.push(next.value)
      if (Date.now() < until) continue
      await setImmediate()
      if (id !== this.#previews) throw new Refusal('cancelled', say('writing.otherPreview'))
      until = Date.now() + TURN_MS
    }
  }

  /** See `Api.exportEntries`. */
  entries({ preview, ...query }: ExportEntriesQuery): ExportEntries {
    if (this.#last?.id !== preview) throw new Refusal('stale', say('writing.previewGone'))
    return this.#last.entries.page(this.#store, query)
  }

  /** See `Api.exportFile`. */
  async write(query: ExportQuery & { readonly file: string }, { signal }: JobOptions): Promise<ExportReport> {
    const { file } = query
    if (!isAbsolute(file)) throw new Refusal('bad-argument', inEnglishOnly(`${file} is not an absolute path`))
    const chunks = this.#chunks(query, worksToExport(this.#store, query.works), () => undefined)
    const outdated = this.#outdated(query)
    const { units, leftOut, dropped } = await writeWhole(file, until(chunks, signal))
    return { units, leftOut, dropped, outdated, files: [file] }
  }

  #outdated({ works }: ExportQuery): number {
    const ids = works.length > 0 ? works : this.#store.works().map(({ id }) => id)
    return ids.filter((id) => isOutdated(this.#store, id)).length
  }

  #chunks(
    query: ExportQuery,
    works: ReturnType<typeof worksToExport>,
    told: (told: Told) => void,
  ): Generator<string | Uint8Array, FormWritten> {
    formOf(query)
    const review = (work: WorkId): ReviewWork => reviewOfWork(this.#store, work, formLanguage(query))
    const source = { project: this.#project(), works, review, query, toolVersion: programVersion(), told }
    return WRITERS[query.form ?? 'tmx'](source)
  }
}

/** The chunks, until the signal says that nobody wants them any more. */
function* until<T, R>(chunks: Generator<T, R>, signal: AbortSignal | undefined): Generator<T, R> {
  for (;;) {
    if (signal?.aborted === true) throw new Refusal('cancelled', say('writing.cancelled'))
    const next = chunks.next()
    if (next.done === true) return next.value
    yield next.value
  }
}
