import type { Api, ApiEvent, JobQuery, RunResult, UndoQuery } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import { checkCommand } from '#shared/ops/check-command'
import { readSegmentationRules, rulesFromSrx } from '#shared/import/segmentation-rules'
import type { PlanContext } from '#shared/ops/plan'
import { checkSettings } from '#shared/settings'
import type { Command, Operation } from '#shared/ops/commands'
import { nameOf } from '#shared/ops/operation-name'
import { plan } from '#shared/ops/plan'
import { openProject, type OpenOptions } from '#main/db/store'
import { Exports } from '#main/exports/exports'
import { Imports } from '#main/imports/imports'
import { createJobs, type JobOptions } from '#main/jobs/run-job'
import { openReturned } from '#main/reimport/merge-view'
import { RunningJobs } from '#main/jobs/running-jobs'
import { reportFile, reportSummary } from '#main/reports/reports'
import { columnCells } from '#main/views/column'
import { comparedTexts } from '#main/views/compare'
import { divergenceViews } from '#main/views/divergences'
import { focusOf } from '#main/views/focus'
import { historyView } from '#main/views/history'
import { lexiconView } from '#main/views/lexicon'
import { tintsOfUnits } from '#main/views/tints'
import { checkRules } from '#main/works/check-rules'
import { workOutline } from '#main/views/outline'
import { projectView } from '#main/views/project'
import { rowsOf } from '#main/views/rows'
import { seekRow } from '#main/views/seek'
import { sourceView } from '#main/views/source'
import { IndexKeeper } from '#main/search/index-keeper'
import { replaceFound } from '#main/search/replace-found'
import { Searches } from '#main/search/searches'
import { workStatistics } from '#main/views/statistics'
import { type AlignedLines, importLines } from '#main/works/import-lines'
import { importWork } from '#main/works/import-work'
import { cutsNow, findCuts, previewCuts } from '#main/works/resegment'
import { addLexicon } from '#main/works/add-lexicon'
import { goTo } from '#main/works/go-to'
import { Rechecks } from '#main/rechecks/rechecks'
import { Proposals } from '#main/works/proposals'
import { checkRealign } from '#main/works/realign-query'
import { runWorkJob } from '#main/works/work-job'
import { workOfCommand } from '#main/works/work-of-command'

export interface AppOptions extends OpenOptions {
  /** Keeps the divergences of a work up to date while it is edited, as a window wants it. */
  readonly recheck?: boolean
  /** The project file; see `OpenOptions.create` for one that does not exist yet. */
  readonly file: string
}

/** An open project with everything a host or a command line can ask of it. */
export interface App {
  readonly api: Api
  /** Calls `listener` with every event from now on; returns what ends that. */
  subscribe(listener: (event: ApiEvent) => void): () => void
  /** Imports the work in a folder as one operation and resolves to its id: see `importWork`. */
  importWork(folder: string, options?: JobOptions): Promise<WorkId>
  /** Imports texts of a segment a line that were aligned elsewhere as one operation: see `importLines`. */
  importLines(lines: AlignedLines): Promise<readonly WorkId[]>
  /**
   * Ends running jobs, imports among them, and resolves when the project can be edited again: what is being typed
   * can be committed then, before `close`.
   */
  endJobs(): Promise<void>
  /** Ends running jobs and closes the project, which then is one file. */
  close(): Promise<void>
}

/** Opens a project: the composition root of Parallax. It knows no host, no window and no terminal. */
export function createApp(options: AppOptions): App {
  const store = openProject(options.file, options)
  const jobs = createJobs()
  const listeners = new Set<(event: ApiEvent) => void>()
  const tell = (event: ApiEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const running = new RunningJobs(tell)
  const imports = new Imports(store, jobs)
  const proposals = new Proposals(store, jobs)
  const searches = new Searches(store, (progress) => tell({ type: 'search', progress }))
  const keeper = new IndexKeeper(store, running)
  const exports = new Exports(store, () => projectView(store).name)

  /** Tells of what was committed and answers with it. */
  const done = (
    operation: Operation,
    changes: readonly Change[],
    skipped = 0,
    at?: UndoQuery['at'],
  ): RunResult => {
    const { seq, kind, work } = operation
    const [label, name] = [store.label(operation), store.histories.nameOf(operation)]
    tell({ type: 'changed', seq, work, label })
    keeper.changed()
    return { seq, kind, name, label, unit: focusOf(store, work, changes, at), skipped }
  }
  const run = (command: Command, found: Pick<PlanContext, 'recuts'> = {}, skipped = 0): RunResult => {
    const work = workOfCommand(store, command)
    const at = new Date().toISOString()
    const actor = store.actor
    const allocate = store.allocate.bind(store)
    const changes = plan(store.load(work), command, { actor, at, allocate, ...found })
    const named = nameOf(store.load(work), command)
    return done(
      store.commit({ kind: command.kind, work, args: argsOf(command), actor, at, named }, changes),
      changes,
      skipped,
    )
  }
  const resegment = (command: Extract<Command, { kind: 'version.resegment' }>): Promise<RunResult> => {
    const work = workOfCommand(store, command)
    return running.run('segment anew', work, async (jobOptions) => {
      const { version, segmentation = {} } = command
      const found = await findCuts(store, jobs, work, version, segmentation, jobOptions)
      const write = (): RunResult => {
        const { recuts, stale } = cutsNow(store.load(work), found)
        return run(command, { recuts }, stale)
      }
      return store.whenIdle(write, jobOptions.signal)
    })
  }
  const takeBack = (operation: Operation, at?: UndoQuery['at']): RunResult =>
    done(operation, store.changes(operation.seq), 0, at)
  const rechecks = options.recheck === true ? new Rechecks(store, done) : null
  store.watcher = rechecks
  const job = ({ kind, work }: JobQuery): Promise<RunResult> =>
    running.run(kind, work, async (jobOptions) => {
      const { operation, skipped } = await runWorkJob(store, jobs, kind, work, jobOptions)
      if (operation !== null) return done(operation, [], skipped)
      return nothingChanged(kind, skipped)
    })
  const nothingChanged = (kind: JobQuery['kind'], skipped: number): RunResult => {
    const label = `${kind}: nothing changed`
    return { seq: store.seq, kind: `work.${kind}`, name: null, label, unit: null, skipped }
  }

  /** Ends the preview of a segmentation that is being made. */
  let asked: AbortController | null = null
  let closing: Promise<void> | null = null
  const closeAll = async (): Promise<void> => {
    running.cancelAll()
    await jobs.close()
    await imports.closeAll()
    await rechecks?.close()
    await searches.close()
    await keeper.close()
    store.close()
  }

  const api: Api = {
    project: answer(() => projectView(store)),
    rows: answer(({ work, pivot, from, count }) => {
      const state = store.load(work)
      const rows = rowsOf(state, pivot, assertIndex(from), assertIndex(count))
      return { seq: store.seq, from, total: state.order(pivot).length, rows }
    }),
    tints: answer(({ work, units }) =>
      tintsOfUnits(store.load(work), units, checkRules(store.settings()).glossary),
    ),
    place: answer(({ work, pivot, unit }) => store.load(work).rowOf(unit, pivot)),
    seek: answer((query) => seekRow(store.load(query.work), query)),
    outline: answer(({ work, pivot, versions }) => {
      return { seq: store.seq, ...workOutline(store.load(work), pivot, versions) }
    }),
    column: answer(({ work, version, from, count }) => {
      const cells = columnCells(store.load(work), version, assertIndex(from), assertIndex(count))
      return { seq: store.seq, from, cells }
    }),
    statistics: ({ work }) => running.run('count', null, (options) => workStatistics(store, work, options)),
    divergences: answer(({ work, pivot }) => divergenceViews(store.load(work), pivot)),
    source: answer(({ segment }) => sourceView(store.load(store.workOf('segment', segment)), segment)),
    async startSearch(query) {
      const page = await searches.start(query)
      keeper.want()
      return page
    },
    searchLines: answer((query) => searches.lines(query)),
    endSearch: answer(({ search }) => {
      searches.end(search)
      return null
    }),
    alignedTexts: answer(({ segment }) => searches.aligned(segment)),
    replaceFound: (query) => store.whenIdle(() => replaceFound(searches.replacements(query), run)),
    settings: answer(() => store.settings()),
    changeSettings: answer((change) => {
      rechecks?.forget()
      return done(store.changeSettings(checkSettings(change)), [])
    }),
    async run(given) {
      const command = checkCommand(given)
      if (command.kind === 'version.resegment') return resegment(command)
      // What was typed waits for an import that is being written: a tab that is left cannot ask again.
      const typed = command.kind === 'segment.correct' || command.kind === 'unit.note'
      return typed ? store.whenIdle(() => run(command)) : run(command)
    },
    async previewResegment({ version, segmentation, most }) {
      asked?.abort()
      asked = new AbortController()
      const { signal } = asked
      const rules = readSegmentationRules(segmentation)
      const work = store.workOf('version', version)
      const found = await findCuts(store, jobs, work, version, rules, { signal })
      return previewCuts(store.load(work), found, most)
    },
    readSrx: answer(({ name, xml }) => rulesFromSrx(name, xml)),
    undo: async ({ work, at }) =>
      work === null ? done(await store.undoImport(), []) : takeBack(store.undo(work), at),
    redo: async ({ work, at }) =>
      work === null ? done(await store.redoImport(), []) : takeBack(store.redo(work), at),
    history: answer((query) => historyView(store, query)),
    goTo: answer(({ work, seq }) => {
      const gone = goTo(store, work, seq, (last) => done(last, []))
      return { seq: store.seq, ...gone }
    }),
    job,
    cancel: answer(({ job: id }) => {
      running.cancel(id)
      return null
    }),
    stop: answer(({ job: id }) => {
      running.stop(id)
      return null
    }),
    proposeRealign: (query) =>
      running.run('realign', query.work, (jobOptions) => proposals.make(checkRealign(query), jobOptions)),
    applyRealign: ({ proposal }) =>
      store.whenIdle(() => {
        const { operation, skipped } = proposals.apply(proposal)
        return operation === null ? nothingChanged('align', skipped) : done(operation, [], skipped)
      }),
    dropRealign: answer(({ proposal }) => {
      proposals.drop(proposal)
      return null
    }),
    lexicon: (query) => lexiconView(store, jobs, query),
    addLexicon: answer((query) => done(addLexicon(store, query), [])),
    removeLexicon: answer(({ name }) => done(store.lexicons.remove(name), [])),
    compared: answer(({ divergence }) =>
      comparedTexts(store.load(store.workOf('divergence', divergence)), divergence),
    ),
    reportSummary: answer(({ work }) => reportSummary(store, work)),
    reportFile: (query) => reportFile(store, query),
    previewExport: (query) => exports.preview(query),
    exportEntries: answer((query) => exports.entries(query)),
    exportFile: (query) => running.run('export', null, (jobOptions) => exports.write(query, jobOptions)),
    openReturned: (query) => running.run('read file', null, () => openReturned(store, query)),
    openImport: (query) => running.run('read files', null, (jobOptions) => imports.open(query, jobOptions)),
    changeImport: (query) =>
      running.run('read files', null, (jobOptions) => imports.change(query, jobOptions)),
    importText: answer((query) => imports.text(query)),
    runImport: ({ import: id }) =>
      running.run('import', null, async (jobOptions) => {
        const { operation, works, failed } = await imports.run(id, jobOptions)
        if (operation !== null) done(operation, [])
        return { works, failed }
      }),
    async closeImport({ import: id }) {
      await imports.close(id)
      return null
    },
  }

  return {
    api,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async importWork(folder, jobOptions) {
      const { operation, work } = await importWork(store, folder, jobs, jobOptions)
      done(operation, [])
      return work
    },
    async importLines(lines) {
      const { operation, works } = await importLines(store, lines)
      done(operation, [])
      return works
    },
    endJobs() {
      running.cancelAll()
      return store.whenIdle(() => undefined)
    },
    close() {
      closing ??= closeAll()
      return closing
    },
  }
}

/** What the log keeps of a command: not the texts of a replacement, which are in its changes. */
function argsOf(command: Command): unknown {
  return command.kind === 'work.replace' ? { ...command, texts: command.texts.length } : command
}

/** A call that is answered at once; what it throws rejects the answer. */
function answer<Q, V>(call: (query: Q) => V): (query: Q) => Promise<V> {
  return (query) => new Promise((resolve) => resolve(call(query)))
}

function assertIndex(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new Refusal('bad-argument', `${value} is not a row: rows are counted from 0`)
}
