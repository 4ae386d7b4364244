import type { Database } from 'better-sqlite3'
import { backUp } from '#main/db/backup'
import { applyCounting } from '#main/db/recount'
import type { WorkCounts } from '#main/db/count'
import { Counts } from '#main/db/counts'
import { ImportHistory } from '#main/db/import-history'
import { LeftWorks } from '#main/db/left-works'
import { LexiconFiles } from '#main/db/lexicons'
import { userName } from '#main/db/lock'
import { appendOperation, inverseLists, lastSeq, readOperation } from '#main/db/log'
import { operationOf, type NewOperation } from '#main/db/new-operation'
import { closeDatabase, openDatabase, type OpenOptions } from '#main/db/open'
import { ProjectReader } from '#main/db/project-reader'
import { asRefusal, refusing } from '#main/db/refusals'
import { settingsOf, writeSettings } from '#main/db/settings'
import { inSteps, streamOperation, withFindings, type ChangeLists, type StepOptions } from '#main/db/stream'
import { Streaming, type Steps } from '#main/db/streaming'
import { Mirrors } from '#main/db/mirrors'
import { highestIds, listWorks, writeRows } from '#main/db/tables'
import { takenBack } from '#main/db/taking-back'
import { concernsRules, noteAllUnchecked, noteChanged, noteChecked, noteUnchecked } from '#main/db/unchecked'
import type { Watcher } from '#main/db/watcher'
import { WorkHistories } from '#main/db/work-histories'
import { RowIds } from '#main/db/row-ids'
import { SearchIndex } from '#main/search/search-index'
import { SegmentTexts } from '#main/search/texts'
import { Refusal } from '#shared/errors'
import type { Work, WorkId } from '#shared/model'
import type { Change, TableName } from '#shared/ops/change'
import type { CommandContext, Operation } from '#shared/ops/commands'
import { labelOf } from '#shared/ops/labels'
import type { WorkState } from '#shared/ops/state'
import type { SettingsChange } from '#shared/settings'
import { say } from '#shared/words/message'

/** Opens a project for this process alone; for what can be refused see `openDatabase`. */
export function openProject(file: string, options: OpenOptions = {}): Store {
  return new Store(openDatabase(file, options.create ?? false), file, options.actor ?? userName())
}

/**
 * One open project. All calls are synchronous, and what a commit returned is on the disk. Memory is touched
 * only after the disk: the mirror of the open work, the histories and `seq` follow each COMMIT.
 */
export class Store extends ProjectReader {
  /** Who operations are signed by unless they say otherwise. */
  readonly actor: string
  /** Undo and redo of the works. */
  readonly histories: WorkHistories
  /** The lexicons that somebody added from files. */
  readonly lexicons: LexiconFiles
  /** What is counted of each work. */
  readonly counts: Counts
  /** Texts of segments of any work, which need not be loaded for it. */
  readonly texts: SegmentTexts
  readonly index: SearchIndex
  /** Told of what is committed. */
  watcher: Watcher | null = null
  readonly #db: Database
  readonly #ids: RowIds
  readonly #imports: ImportHistory
  #seq: number
  #open: WorkState | null = null
  readonly #left = new LeftWorks()
  readonly #mirrors: Mirrors
  readonly #streaming = new Streaming()

  constructor(db: Database, file: string, actor: string) {
    super(db, file)
    this.#db = db
    this.actor = actor
    this.lexicons = new LexiconFiles(db, (args, body) =>
      this.#write({ kind: 'project.lexicon', work: null, args }, (operation) => {
        body()
        appendOperation(db, operation, [])
      }),
    )
    this.counts = new Counts(db)
    this.texts = new SegmentTexts(db)
    this.index = new SearchIndex(db, this.texts)
    this.#ids = new RowIds(db)
    this.#imports = new ImportHistory(db)
    this.histories = new WorkHistories(db, file)
    this.#mirrors = new Mirrors(db)
    this.#seq = lastSeq(db)
  }

  /** Number of the last operation; 0 in a new project. */
  get seq(): number {
    return this.#seq
  }

  /** All works, in the order they were imported. */
  works(): Work[] {
    return listWorks(this.#db).filter(({ id }) => !this.#streaming.hides(id))
  }

  /** The work that is mirrored; null while none is. */
  get mirrored(): WorkState | null {
    return this.#open
  }

  /**
   * The mirror of a work, kept up to date by every later commit to it, which reads its rows when they are asked for. Only
   * one work is mirrored: loading another lets go of the one before. Ask for it each time; for the work already open this costs nothing.
   */
  load(work: WorkId): WorkState {
    if (this.#open?.work.id === work) return this.#open
    const state = this.#streaming.hides(work)
      ? null
      : (this.#left.take(work) ?? this.#mirrors.of(work, this.#seq))
    if (state === null)
      throw new Refusal('not-found', say('project.noWork', { work: String(work), file: this.file }))
    if (this.#open !== null) this.#left.add(this.#open)
    this.#open = state
    return state
  }

  /**
   * Mirrors a work before anybody asks for it, in steps between which `rest` lets others have their turn. Gives up when one
   * of them opens a work or changes anything.
   */
  async prepare(work: WorkId, rest: () => Promise<void>): Promise<void> {
    const seq = this.#seq
    const isWanted = (): boolean =>
      this.#open === null && this.#streaming.isIdle && this.#seq === seq && this.#db.open
    const mirror = await this.#mirrors.ahead(work, seq, rest, isWanted)
    if (mirror !== null && isWanted()) this.#open = mirror
  }

  /**
   * Writes one operation: its log and its rows, in one transaction. Throws `Refusal('stale')` when a `before`
   * is not what the project holds, `cannot-write` when the disk is full or fails; nothing was written then.
   */
  commit(entry: NewOperation, changes: readonly Change[]): Operation {
    return this.#commit(entry, changes, (operation) => {
      appendOperation(this.#db, operation, changes)
      // An import brings what the checks found in it.
      if (operation.work !== null && operation.kind !== 'work.import')
        noteChanged(this.#db, operation.work, changes)
    })
  }

  /**
   * Writes what the checks found in a work. That they ran is in the log; what they found is not, for it follows from the
   * work. `isOfNow`: it is all that they find in the work as it stands.
   */
  commitFindings(
    entry: Pick<NewOperation, 'kind' | 'args'> & { readonly work: WorkId },
    changes: readonly Change[],
    isOfNow: boolean,
  ): Operation {
    return this.#commit(entry, changes, (operation) => {
      appendOperation(this.#db, operation, [])
      if (isOfNow) noteChecked(this.#db, entry.work)
    })
  }

  /** Notes that the checks find in a work what is there. */
  foundNothingNew(work: WorkId): void {
    if (!this.isUnchecked(work)) return
    refusing(this.file, () => noteChecked(this.#db, work))
  }

  #commit(entry: NewOperation, changes: readonly Change[], note: (operation: Operation) => void): Operation {
    // What the mirror could not follow must not be written.
    if (this.#open?.work.id === entry.work) this.#open.check(changes)
    else this.#left.detach(entry.work)
    const counted = entry.work === null ? null : this.counts.known(entry.work)
    const operation = this.#write(entry, (written) => {
      writeRows(this.#db, changes)
      note(written)
    })
    this.#ids.take(changes.map(({ table, id }) => [table, id]))
    if (changes.some(({ table }) => table === 'version')) this.texts.clear()
    this.#follow(entry.work, changes, counted)
    this.watcher?.(operation, this.#open?.work.id === entry.work ? this.#open : null, changes)
    return operation
  }

  /**
   * Writes one operation from lists of changes as they come: an import of any size, in the memory of one list.
   * It is one transaction, like any other. Until it is done the works that it adds or removes are out of
   * sight, and other commits are refused (`busy`). `entry` is asked for at the end, when its arguments are known.
   * `removed`: works that go, whose mirrors must read all before the first of their rows does.
   */
  async stream(
    lists: ChangeLists,
    entry: () => NewOperation,
    signal?: AbortSignal,
    removed: Iterable<WorkId> = [],
    steps?: Steps,
  ): Promise<Operation> {
    const hidden = new Set<WorkId>()
    const end = this.#streaming.begin(steps === undefined ? 'import' : 'steps', hidden)
    const hide = (work: WorkId): void => {
      hidden.add(work)
      this.#left.detach(work)
      if (this.#open?.work.id !== work) return
      this.#open.detach()
      this.#open = null
    }
    try {
      for (const work of removed) hide(work)
      const made = (): Operation => operationOf(entry(), this.#seq + 1, this.actor)
      const operation = await streamOperation(this.#db, this.#seq + 1, lists, made, hide, signal)
      this.#count(operation)
      this.#ids.take(highestIds(this.#db))
      steps?.follow(operation)
      return operation
    } catch (error) {
      if (steps !== undefined) this.counts.forget(steps.work)
      throw asRefusal(error, this.file)
    } finally {
      // Counted meanwhile it would be a part of the work, also where all is as before.
      for (const work of hidden) this.counts.forget(work)
      end()
    }
  }

  /**
   * Does `body` when no import is being written: now, or once that is done. For what took long to make and must
   * not be refused as `busy`. Throws `Refusal('cancelled')` when it was cancelled meanwhile.
   */
  whenIdle<T>(body: () => T, signal?: AbortSignal): Promise<Awaited<T>> {
    return this.#streaming.whenIdle(() => {
      if (signal?.aborted === true) throw new Refusal('cancelled', say('project.cancelled'))
      return body()
    })
  }

  /** Does `body` when no command is being written in steps: now, or once that is done. */
  whenStepped<T>(body: () => T): Promise<Awaited<T>> {
    return this.#streaming.whenIdle(body, 'steps')
  }

  /**
   * As `commit`, in steps with time for other things in between: for a command that changes very many rows. It can be
   * cancelled until its end, and then nothing was written.
   */
  commitInSteps(
    entry: NewOperation & { readonly work: WorkId },
    changes: readonly Change[],
    { onProgress, signal }: StepOptions,
  ): Promise<Operation> {
    const { work } = entry
    // From here on the mirror knows all rows that change: none is read while it is half-written.
    this.load(work).check(changes)
    const counted = this.counts.known(work)
    const made = (): NewOperation => {
      noteChanged(this.#db, work, changes)
      return entry
    }
    const follow = (operation: Operation): void => {
      // Where another work was opened meanwhile, this one is read anew when it is opened again.
      this.#left.take(work)
      this.#follow(work, changes, counted)
      this.watcher?.(operation, this.#open?.work.id === work ? this.#open : null, changes)
    }
    return this.stream(inSteps(changes, onProgress), made, signal, [], { work, follow })
  }

  /** Takes back the last import that was not taken back yet; refuses while its works hold what was done since. */
  async undoImport(by: Partial<CommandContext> = {}, signal?: AbortSignal): Promise<Operation> {
    const target = this.#imports.next('undo')
    if (target === null) throw new Refusal('nothing-to-undo', say('project.noImportUndo'))
    const made = this.#imports.worksOf(target.seq)
    for (const { id, name } of this.works().filter((work) => made.has(work.id))) {
      const since = this.histories.label(id, 'undo')
      if (since !== null) throw new Refusal('bad-argument', say('project.workedOn', { name, since }))
    }
    const lists = withFindings(this.#db, [...made], inverseLists(this.#db, target.seq))
    return this.#takeBackImport('undo', target.seq, lists, made, by, signal)
  }

  /** Does again the import that was undone last, with all ids as they were. */
  async redoImport(by: Partial<CommandContext> = {}, signal?: AbortSignal): Promise<Operation> {
    const target = this.#imports.next('redo')
    if (target === null) throw new Refusal('nothing-to-redo', say('project.noImportRedo'))
    const made = this.#imports.worksOf(target.seq)
    return this.#takeBackImport('redo', target.seq, inverseLists(this.#db, target.seq), made, by, signal)
  }

  /** What undo or redo of an import would take back, in words: `import: memory`; null when there is nothing. */
  importLabel(way: 'undo' | 'redo'): string | null {
    return this.#imports.label(way)
  }

  /** Takes back the last thing done to a work and not taken back yet. */
  undo(work: WorkId, by: Partial<CommandContext> = {}): Operation {
    return this.commit(...this.takingBack('undo', work, by))
  }

  /** Does again what was undone last. */
  redo(work: WorkId, by: Partial<CommandContext> = {}): Operation {
    return this.commit(...this.takingBack('redo', work, by))
  }

  /** What undo or redo would commit now. */
  takingBack(
    kind: 'undo' | 'redo',
    work: WorkId,
    by: Partial<CommandContext> = {},
  ): [entry: NewOperation & { work: WorkId }, changes: Change[]] {
    const { seq } = this.histories.due(work, kind)
    const entry = { ...by, kind, work, args: null, undoes: seq }
    return [entry, takenBack(this.load(work), this.changes(seq))]
  }

  /** An operation in words: `merge units 3, 4`, `undo: merge units 3, 4`. */
  label({ seq, kind, work }: Operation): string {
    if (work === null) return labelOf(kind, this.#imports.originKind(seq))
    const origin = this.histories.of(work).origin(seq)
    return labelOf(kind, origin?.kind, origin?.named)
  }

  /**
   * Changes settings as one operation of the log, with what they were before. It stands on no undo stack: to take
   * it back is to set what was there before.
   */
  changeSettings(change: SettingsChange): Operation {
    const args = { before: settingsOf(this.settings(), change), after: change }
    return this.#write({ kind: 'project.settings', work: null, args }, (operation) => {
      writeSettings(this.#db, change)
      if (concernsRules(change)) noteAllUnchecked(this.#db)
      appendOperation(this.#db, operation, [])
    })
  }

  /** An id for a new row; never given out again, not even when the row is gone. */
  allocate(table: TableName): number {
    return this.#ids.next(table)
  }

  /** Writes a copy of the project as it is now to a file that does not exist yet. */
  backup(to: string): void {
    this.#streaming.assertIdle()
    backUp(this.#db, to)
  }

  /** Closes the project, which is one file afterwards; once closed it stays so. */
  close(): void {
    if (!this.#db.open) return
    this.#open = null
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK')
    closeDatabase(this.#db, this.file)
  }

  #takeBackImport(
    kind: 'undo' | 'redo',
    undoes: number,
    lists: ChangeLists,
    works: ReadonlySet<WorkId>,
    by: Partial<CommandContext>,
    signal: AbortSignal | undefined,
  ): Promise<Operation> {
    const work = readOperation(this.#db, undoes)?.work ?? null
    const entry = (): NewOperation => {
      // What comes back was found by the rules of then; this is still inside the transaction.
      if (kind === 'redo') for (const id of works) noteUnchecked(this.#db, id)
      return { ...by, kind, work, args: null, undoes }
    }
    return this.stream(lists, entry, signal, kind === 'undo' ? works : [])
  }

  /** Writes one operation by `body`, in a transaction; nothing was written when it throws. */
  #write(entry: NewOperation, body: (operation: Operation) => void): Operation {
    this.#streaming.assertIdle()
    const operation = operationOf(entry, this.#seq + 1, this.actor)
    refusing(this.file, () => this.#db.transaction(body).immediate(operation))
    this.#count(operation)
    return operation
  }

  /** Takes in what was committed. */
  #count(operation: Operation): void {
    const { seq, work } = operation
    this.#seq = seq
    if (work === null) this.counts.clear()
    else {
      this.histories.push(work, operation)
      this.counts.forget(work)
    }
    this.#imports.push(operation)
  }

  #follow(work: WorkId | null, changes: readonly Change[], counted: WorkCounts | null): void {
    const open = this.#open
    if (open === null || work !== open.work.id) return
    // Should the mirror fail to follow after all, the next `load` reads it anew from what was committed.
    this.#open = null
    if (counted === null) open.apply(changes)
    else {
      const counts = applyCounting(open, changes, counted)
      if (counts !== null) this.counts.know(work, counts)
    }
    if (open.row('work', work) !== null) this.#open = open
  }
}
