import { readFile, writeFile } from 'node:fs/promises'
import type { Program } from '#main/host/dispatch'
import type { Api, ApiEvent, ProjectView } from '#shared/api'
import type { DeskView, DeskWish } from '#shared/desk'
import type { ImportView } from '#shared/import/preview'
import { Refusal } from '#shared/errors'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ExportReport } from '#shared/exchange/selection'
import { inEnglishOnly } from '#shared/words/message'

export const PROJECT: ProjectView = {
  ...{ name: 'Täst: 1/2', file: '/nowhere/test.parallax', seq: 7, works: [] },
  ...{ undo: null, redo: null },
}

const REPORT: ExportReport = {
  units: 3,
  leftOut: {
    ...{ kind: 0, empty: 0, gap: 0, state: 0, confidence: 0, comparable: 0, divergence: 0 },
    ...{ long: 0, duplicate: 0, excluded: 0 },
  },
  dropped: 0,
  outdated: 0,
  files: [],
}

const IMPORT: ImportView = { import: 1, files: [], works: [] }

const RETURNED: MergeView = {
  ...{ file: 'a.xlsx', work: 1, name: 'a-work', seq: 7, since: 0, rows: 0, already: 0 },
  ...{ items: [], problems: [], remarks: [] },
}

const OUTLINE = { seq: 7, units: { ids: [], states: [], confidence: [], severity: [] }, versions: [] }
const STATISTICS = { date: null, versions: [], pairs: [], confidence: [], days: [], divergences: [] }

/** What a host needs of a program, without a project behind it: the hosts' own tests are about the way there. */
export class FakeProgram implements Program {
  readonly asked: { name: string; query: unknown }[] = []
  /** When set, the next export fails with it. */
  exportFailure: Error | null = null
  readonly #listeners = new Set<(event: ApiEvent) => void>()
  readonly #openers = new Set<() => void>()
  readonly #leavers = new Set<() => Promise<void>>()

  readonly api: Api = {
    project: (query) => this.#heard('project', query, PROJECT),
    rows: (query) => this.#heard('rows', query, { seq: 7, from: query.from, total: 0, rows: [] }),
    units: (query) => this.#heard('units', query, []),
    tints: (query) => this.#heard('tints', query, []),
    history: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    goTo: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    place: (query) => this.#heard('place', query, 0),
    seek: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    outline: (query) => this.#heard('outline', query, OUTLINE),
    column: (query) => this.#heard('column', query, { seq: 7, from: query.from, cells: [] }),
    statistics: (query) => this.#heard('statistics', query, STATISTICS),
    divergences: () => Promise.reject(new TypeError('a bug of ours')),
    source: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such segment'))),
    sourceText: (query) => this.#heard('sourceText', query, { text: '', total: 0 }),
    sourceSegments: (query) => this.#heard('sourceSegments', query, { seq: 7, segments: [] }),
    sourceNear: (query) => this.#heard('sourceNear', query, null),
    startSearch: () =>
      Promise.reject(new Refusal('bad-argument', inEnglishOnly('there is nothing to search for'))),
    searchLines: () => Promise.reject(new Refusal('not-found', inEnglishOnly('this search was ended'))),
    endSearch: (query) => this.#heard('endSearch', query, null),
    indexAgain: (query) => this.#heard('indexAgain', query, null),
    alignedTexts: (query) => this.#heard('alignedTexts', query, []),
    replaceFound: () => Promise.reject(new Refusal('not-found', inEnglishOnly('this search was ended'))),
    settings: (query) => this.#heard('settings', query, {}),
    changeSettings: () =>
      Promise.reject(new Refusal('bad-argument', inEnglishOnly('there is no such setting'))),
    previewResegment: () =>
      Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such version'))),
    readSrx: () => Promise.reject(new Refusal('bad-input', inEnglishOnly('it is no SRX'))),
    compared: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such divergence'))),
    reportSummary: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    reportFile: async (query) => {
      await writeFile(query.file, 'a report')
      return this.#heard('reportFile', query, null)
    },
    run: () => Promise.reject(new Refusal('stale', inEnglishOnly('it changed meanwhile'))),
    undo: () => Promise.reject(new Refusal('nothing-to-undo', inEnglishOnly('nothing to undo'))),
    redo: () => Promise.reject(new Refusal('nothing-to-redo', inEnglishOnly('nothing to redo'))),
    job: () => Promise.reject(new Refusal('cancelled', inEnglishOnly('cancelled'))),
    cancel: (query) => this.#heard('cancel', query, null),
    stop: (query) => this.#heard('stop', query, null),
    proposeRealign: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    applyRealign: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such proposal'))),
    dropRealign: (query) => this.#heard('dropRealign', query, null),
    lexicon: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such work'))),
    addLexicon: () => Promise.reject(new Refusal('bad-input', inEnglishOnly('it is no lexicon'))),
    removeLexicon: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such lexicon'))),
    previewExport: (query) =>
      this.#heard('previewExport', query, { ...REPORT, preview: 1, problems: [], found: 0 }),
    exportEntries: (query) => this.#heard('exportEntries', query, { total: 0, entries: [] }),
    exportFile: async (query) => {
      if (this.exportFailure !== null) throw this.exportFailure
      await writeFile(query.file, '<tmx/>')
      return this.#heard('exportFile', query, { ...REPORT, files: [query.file] })
    },
    openReturned: async ({ path, ...query }) =>
      this.#heard('openReturned', { ...query, content: await readFile(path, 'utf8') }, RETURNED),
    openImport: async (query) => {
      const sources = await Promise.all(
        query.sources.map(async ({ path, ...rest }) => ({ ...rest, content: await readFile(path, 'utf8') })),
      )
      return this.#heard('openImport', { ...query, sources }, IMPORT)
    },
    changeImport: (query) => this.#heard('changeImport', query, IMPORT),
    importText: () => Promise.reject(new Refusal('not-found', inEnglishOnly('there is no such import'))),
    runImport: (query) => this.#heard('runImport', query, { works: [], failed: [] }),
    closeImport: (query) => this.#heard('closeImport', query, null),
  }

  opening = 1

  onOpened(listener: () => void): () => void {
    this.#openers.add(listener)
    return () => this.#openers.delete(listener)
  }

  onLeaving(listener: () => Promise<void>): () => void {
    this.#leavers.add(listener)
    return () => this.#leavers.delete(listener)
  }

  /** As the desk does before another project is opened. */
  async leave(): Promise<void> {
    await Promise.all([...this.#leavers].map((leave) => leave()))
  }

  /** As the desk does when another project is opened. */
  openAnother(): void {
    this.opening++
    for (const listener of this.#openers) listener()
  }

  wish(wish: DeskWish): Promise<DeskView> {
    return this.#heard('wish', wish, this.#desk())
  }

  open(file: string, options: { readonly create: boolean; readonly stop: boolean }): Promise<DeskView> {
    return this.#heard('open', { file, ...options }, this.#desk())
  }

  #desk(): DeskView {
    return {
      ...{ opening: this.opening, file: PROJECT.file, problem: null, running: null },
      ...{ recent: [], folder: '/nowhere', nearby: [] },
    }
  }

  subscribe(listener: (event: ApiEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  emit(event: ApiEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #heard<T>(name: string, query: unknown, value: T): Promise<T> {
    this.asked.push({ name, query })
    return Promise.resolve(value)
  }
}
