import { basename } from 'node:path'
import type { ImportChange, ImportQuery, ImportSource, ImportTextQuery } from '#shared/api'
import { Refusal } from '#shared/errors'
import { nameOnALine } from '#main/importers/source'
import type { ImportId, ImportOutcome, ImportTextView, ImportView } from '#shared/import/preview'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import type { Store } from '#main/db/store'
import { changeChoices, changesText } from '#main/imports/choices'
import { ImportDraft, refinedByName, type DraftWork, type KnownWorks } from '#main/imports/import-draft'
import { ImportFile } from '#main/imports/import-file'
import { listFiles } from '#main/imports/list-files'
import { textView } from '#main/imports/version-view'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { writeImport, type ReadyWork, type WrittenImport } from '#main/imports/write-import'
import { checkRules } from '#main/works/check-rules'
import { prepareWork } from '#main/works/import-work'
import { projectWords } from '#main/works/project-words'
import type { PreparedWork } from '#main/works/work-rows'
import { inEnglishOnly, say, type Message } from '#shared/words/message'

const MOST_SEGMENTS = 1000

/** What came of an import. */
export interface ImportRun extends WrittenImport {
  readonly failed: ImportOutcome['failed']
}

/** The imports that are open: read and looked at, but not written. They end with the program. */
export class Imports {
  readonly #store: Store
  readonly #jobs: Jobs
  readonly #open = new Map<ImportId, ImportDraft>()
  #last = 0

  constructor(store: Store, jobs: Jobs) {
    this.#store = store
    this.#jobs = jobs
  }

  /** See `Api.openImport`. When it is cancelled the import is as it was before. */
  open({ import: id, sources }: ImportQuery, options: JobOptions): Promise<ImportView> {
    const draft = id === null ? new ImportDraft(++this.#last) : this.#find(id)
    return draft.inTurn(async () => {
      const fresh = await freshFiles(draft, sources)
      const rules = this.#rules()
      try {
        for (const [n, file] of fresh.entries()) {
          const part = within(options, n, fresh.length)
          await file.readAs(file.choices, rules, this.#jobs, part)
          const renamed = refinedByName(file.source.name, file.read?.versions.map(({ lang }) => lang) ?? [])
          if (Object.keys(renamed).length > 0)
            await file.readAs({ ...file.choices, renamed }, rules, this.#jobs, part)
        }
      } catch (error) {
        await Promise.all(fresh.map((file) => file.close()))
        throw error
      }
      draft.files = [...draft.files, ...fresh]
      this.#open.set(draft.id, draft)
      return this.#propose(draft)
    })
  }

  /** See `Api.changeImport`. What was cut by rules that are not those of the project any more is read anew, too. */
  change({ import: id, files, choices: change }: ImportChange, options: JobOptions): Promise<ImportView> {
    const draft = this.#find(id)
    return draft.inTurn(async () => {
      const chosen = files.map((n) => fileOf(draft, n))
      const rules = this.#rules()
      const wanted = chosen.map((file) => [file, changeChoices(file.choices, change)] as const)
      for (const [n, [file, choices]] of wanted.entries()) {
        const part = within(options, n, wanted.length)
        const stale = JSON.stringify(file.rules) !== JSON.stringify(rules)
        if (stale || changesText(change)) await file.readAs(choices, rules, this.#jobs, part)
        else file.choices = choices
      }
      return this.#propose(draft)
    })
  }

  /** See `Api.importText`. */
  text({ import: id, file, version, from, count }: ImportTextQuery): ImportTextView {
    const found = fileOf(this.#find(id), file).read?.versions[version]
    if (found === undefined)
      throw new Refusal('not-found', inEnglishOnly(`file ${file} of the import has no version ${version}`))
    if (![from, count].every((value) => Number.isSafeInteger(value) && value >= 0))
      throw new Refusal('bad-argument', inEnglishOnly('segments are counted from 0'))
    return textView(found, from, Math.min(count, MOST_SEGMENTS))
  }

  /** See `Api.runImport`. All works are ready before the first is written. */
  run(id: ImportId, options: JobOptions): Promise<ImportRun> {
    const draft = this.#find(id)
    return draft.inTurn(async () => {
      const works = draft.works(this.#known())
      const failed: { name: string; message: Message }[] = []
      const ready: ReadyWork[] = []
      for (const [n, work] of works.entries())
        await unlessRefused(work, failed, async () => {
          if (work.problem !== null) throw new Refusal('bad-input', work.problem)
          if (work.versions.length === 0) ready.push({ work, prepared: null })
          else {
            const read = { ...describe(work), reviewed: [] }
            const part = within(options, n, works.length)
            const languages = read.versions.map(({ lang }) => lang)
            const words = projectWords(this.#store, languages)
            ready.push({
              work,
              prepared: await prepareWork(read, words, this.#jobs, part, checkRules(this.#store.settings())),
            })
          }
        })
      const write = (): Promise<WrittenImport> => writeImport(this.#store, ready, options)
      const written = await this.#store.whenIdle(write, options.signal)
      const imported = new Set(ready.flatMap(({ work }) => work.files))
      draft.files = draft.files.filter((file) => !imported.has(file))
      await Promise.all([...imported].map((file) => file.close()))
      if (failed.length === 0) await this.#end(draft)
      else draft.propose(this.#known())
      return { ...written, failed }
    })
  }

  /** Ends an import, once what is going on in it is done. Without one of that number there is nothing to end. */
  async close(id: ImportId): Promise<void> {
    const draft = this.#open.get(id)
    await draft?.inTurn(() => this.#end(draft))
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.close(id)))
  }

  async #end(draft: ImportDraft): Promise<void> {
    this.#open.delete(draft.id)
    await Promise.all(draft.files.map((file) => file.close()))
  }

  #find(id: ImportId): ImportDraft {
    const draft = this.#open.get(id)
    if (draft === undefined) throw new Refusal('not-found', say('joining.notOpen', { id }))
    return draft
  }

  #propose(draft: ImportDraft): ImportView {
    const known = this.#known()
    draft.propose(known)
    return draft.view(known)
  }

  #rules(): SegmentationRules {
    return this.#store.settings().segmentation ?? {}
  }

  #known(): KnownWorks {
    const works = this.#store.works()
    const bySha256 = new Map(
      works.flatMap(({ id, name }) =>
        this.#store.counts.of(id).versions.map(({ sha256 }) => [sha256, name] as const),
      ),
    )
    return { names: works.map(({ name }) => name), bySha256 }
  }
}

/** The files that are not in the import yet. */
async function freshFiles(draft: ImportDraft, sources: readonly ImportSource[]): Promise<ImportFile[]> {
  const known = new Set(draft.files.map(({ source }) => source.path))
  const files = await listFiles(sources)
  return files
    .filter(({ path }) => !known.has(path))
    .map((source) => new ImportFile({ ...source, name: nameOnALine(source.name) }))
}

function fileOf(draft: ImportDraft, n: number): ImportFile {
  const file = draft.files[n]
  if (file === undefined) throw new Refusal('not-found', inEnglishOnly(`the import has no file ${n}`))
  return file
}

/** Does a part of an import for one work; a refusal of it is noted, and does not stop the others. */
async function unlessRefused(
  { name }: DraftWork,
  failed: { name: string; message: Message }[],
  body: () => Promise<unknown>,
): Promise<void> {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'cancelled') throw error
    failed.push({ name, message: error.said })
  }
}

function describe({ name, versions }: DraftWork): Pick<PreparedWork, 'described' | 'versions'> {
  const read = versions.map((version) => ({ ...version, file: basename(version.file) }))
  return {
    versions: read,
    described: {
      ...{ name, about: {}, relations: [] },
      title: read.find(({ title }) => title !== null)?.title ?? name,
      versions: read.map(({ file, lang }) => ({ file, lang, title: '', about: {} })),
      pivot: read[0]?.lang ?? '',
    },
  }
}

/** Progress of the part `n` of `parts` as progress of the whole. */
function within({ onProgress, ...options }: JobOptions, n: number, parts: number): JobOptions {
  onProgress?.(n / parts)
  return onProgress === undefined
    ? options
    : { ...options, onProgress: (done) => onProgress((n + done) / parts) }
}
