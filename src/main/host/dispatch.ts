import type { Api, ApiEvent } from '#shared/api'
import type { DeskView, DeskWish } from '#shared/desk'
import { PATH_CALLS, type Reply } from '#shared/bridge'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** What a host needs of the program. */
export interface Program {
  /** The calls of the open project, null while none is open. */
  readonly api: Api | null
  /** See `DeskView.opening`. */
  readonly opening: number
  subscribe(listener: (event: ApiEvent) => void): () => void
  /** Calls `listener` whenever another project, or none, is open. Returns what ends that. */
  onOpened(listener: () => void): () => void
  /**
   * Before another project, or none, is open: `listener` has the pages commit what is being typed in the one that still is,
   * and never rejects. Returns what ends that.
   */
  onLeaving(listener: () => Promise<void>): () => void
  /** Does what a window wishes and answers with what is open then. Paths are taken as `host/project-path` allows. */
  wish(wish: DeskWish): Promise<DeskView>
  /** Opens a project by a path that a person chose in a dialog or dropped; see `DeskWish` for `stop`. */
  open(file: string, options: { readonly create: boolean; readonly stop: boolean }): Promise<DeskView>
}

type Call = (query: unknown) => Promise<unknown>

/**
 * The call of that name which a window may make, or null. A name is looked up among the API's own keys only, so
 * that `constructor` names nothing, and calls that take paths are left out (see `shared/bridge`). While no project is
 * open every name is a call that refuses.
 */
export function findCall(program: Program, name: string): Call | null {
  if (PATH_CALLS.some((call) => call === name)) return null
  if (program.api === null) return () => Promise.reject(noProject())
  if (!Object.hasOwn(program.api, name)) return null
  // The queries come from outside: that a call checks its own argument is part of `Api`.
  const calls = program.api as unknown as Readonly<Record<string, Call>>
  return calls[name] ?? null
}

/** The calls of the open project. Throws `Refusal('no-project')` while none is open. */
export function apiOf({ api }: Program): Api {
  if (api === null) throw noProject()
  return api
}

/**
 * The calls of the project that is open now, to be asked for after each wait: throws `Refusal('stale')` once another
 * project, or none, is open.
 */
export function ownApi(program: Program): () => Api {
  const { opening } = program
  return () => {
    checkOpening(program, opening)
    return apiOf(program)
  }
}

function noProject(): Refusal {
  return new Refusal('no-project', say('project.noneOpen'))
}

/** Refuses what a page asks that belongs to another opening than the present: its ids are those of another project. */
export function checkOpening(program: Program, opening: unknown): void {
  if (typeof opening === 'number' && opening !== program.opening)
    throw new Refusal('stale', say('project.otherOpen'))
}

/** Runs `work` and answers its value, its refusal, or (reported on standard error) its bug. */
export async function answer<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.said }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { ok: false, code: 'bug', message: error instanceof Error ? error.message : String(error) }
  }
}
