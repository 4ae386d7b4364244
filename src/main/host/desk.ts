import { existsSync, realpathSync } from 'node:fs'
import type { Api, ApiEvent } from '#shared/api'
import type { DeskView, DeskWish } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { inEnglishOnly, say, type Message } from '#shared/words/message'
import { createApp, type App } from '#main/app'
import type { Program } from '#main/host/dispatch'
import { corpusProject } from '#main/host/corpus-project'
import { projectPath, projectsIn } from '#main/host/project-path'
import type { RecentProjects } from '#main/host/recent-projects'

export interface DeskOptions {
  readonly recent: RecentProjects
  /** Folder that typed names stand in. */
  readonly folder: string
  /** Whether edits are checked by themselves. */
  readonly recheck: boolean
}

/**
 * The program behind a window: at most one open project, which can be exchanged for another while the window stays.
 * The other one is opened first, so that one that cannot be opened leaves all as it was.
 */
export class Desk implements Program {
  readonly #options: DeskOptions
  readonly #listeners = new Set<(event: ApiEvent) => void>()
  readonly #openers = new Set<() => void>()
  readonly #leavers = new Set<() => Promise<void>>()
  #app: App | null = null
  /** Ends hearing of the open project. */
  #quiet = (): void => undefined
  #file: string | null = null
  #opening = 1
  #problem: Message | null = null
  /** Ends when the exchange before it has. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions) {
    this.#options = options
  }

  get api(): Api | null {
    return this.#app?.api ?? null
  }

  get opening(): number {
    return this.#opening
  }

  subscribe(listener: (event: ApiEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  onOpened(listener: () => void): () => void {
    this.#openers.add(listener)
    return () => this.#openers.delete(listener)
  }

  onLeaving(listener: () => Promise<void>): () => void {
    this.#leavers.add(listener)
    return () => this.#leavers.delete(listener)
  }

  /** Opens the first project; `create` makes one where there is no file. */
  async start(file: string, create: boolean): Promise<void> {
    await this.#exchange(false, () => file, create)
  }

  /** Says with the next look at the desk why it is empty. */
  excuse(problem: Message): void {
    this.#problem = problem
  }

  async wish(wish: DeskWish): Promise<DeskView> {
    const { recent, folder } = this.#options
    switch (wish.kind) {
      case 'look':
        return this.#view()
      case 'open':
      case 'new': {
        const create = wish.kind === 'new'
        return this.open(projectPath(wish.file, folder, create), { create, stop: wish.stop })
      }
      case 'corpus':
        return this.#exchange(wish.stop, () => corpusProject())
      case 'close':
        return this.#exchange(wish.stop, () => null)
      case 'forget':
        recent.forget(wish.file)
        return this.#view()
    }
    throw new Refusal('bad-argument', inEnglishOnly('there is no such wish'))
  }

  open(
    file: string,
    { create, stop }: { readonly create: boolean; readonly stop: boolean },
  ): Promise<DeskView> {
    if (create && existsSync(file)) throw new Refusal('cannot-write', say('project.fileThere', { file }))
    return this.#exchange(stop, () => file, create)
  }

  /** Ends jobs, and resolves when what is being typed can be committed. */
  async endJobs(): Promise<void> {
    await this.#app?.endJobs()
  }

  /** Closes the project, at the end of the program: the next start opens it again. */
  async close(): Promise<void> {
    await this.#turn
    await this.#app?.close()
    this.#app = null
  }

  /** Puts the project that `find` names in the place of the open one, or none. One exchange is made at a time. */
  #exchange(stop: boolean, find: () => Promise<string> | string | null, create = false): Promise<DeskView> {
    const turn = this.#turn.then(async () => {
      if (!stop) this.#assertNoJob()
      const file = await find()
      if (file !== null && this.#file !== null && isSame(file, this.#file)) return this.#view()
      // To find it may take long, in which one was begun.
      if (!stop) this.#assertNoJob()
      const { recent, recheck } = this.#options
      const next = file === null ? null : createApp({ file, create, recheck })
      const before = this.#app
      await before?.endJobs()
      if (before !== null) await Promise.all([...this.#leavers].map((leave) => leave()))
      this.#quiet()
      this.#quiet = next?.subscribe((event) => this.#tell(event)) ?? ((): void => undefined)
      this.#app = next
      this.#file = file
      this.#problem = null
      this.#opening++
      if (file === null) recent.closed()
      else recent.opened(file)
      for (const listener of this.#openers) listener()
      await before?.close()
      next?.prepare()
      return this.#view()
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  #assertNoJob(): void {
    if ((this.#app?.running() ?? []).length > 0) throw new Refusal('running', say('project.otherJobRuns'))
  }

  #tell(event: ApiEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #view(): DeskView {
    const { recent, folder } = this.#options
    const list = recent.list()
    const known = new Set([this.#file, ...list.map(({ file }) => file)])
    return {
      ...{ opening: this.#opening, file: this.#file, problem: this.#problem, recent: list, folder },
      running: this.#app?.running()[0] ?? null,
      nearby: projectsIn(folder).filter((file) => !known.has(file)),
    }
  }
}

/** Whether two paths are one file, by whatever links they lead to it. */
function isSame(left: string, right: string): boolean {
  try {
    return realpathSync(left) === realpathSync(right)
  } catch {
    return left === right
  }
}
