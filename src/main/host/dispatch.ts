import type { App } from '#main/app'
import { PATH_CALLS, type Reply } from '#shared/bridge'
import { Refusal } from '#shared/errors'

/** What a host needs of the program. */
export type Program = Pick<App, 'api' | 'subscribe'>

type Call = (query: unknown) => Promise<unknown>

/**
 * The call of that name which a window may make, or null. A name is looked up among the API's own keys only, so
 * that `constructor` names nothing, and calls that take paths are left out (see `shared/bridge`).
 */
export function findCall(program: Program, name: string): Call | null {
  if (PATH_CALLS.some((call) => call === name) || !Object.hasOwn(program.api, name)) return null
  // The queries come from outside: that a call checks its own argument is part of `Api`.
  const calls = program.api as unknown as Readonly<Record<string, Call>>
  return calls[name] ?? null
}

/** Runs `work` and answers its value, its refusal, or (reported on standard error) its bug. */
export async function answer<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.said }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    const what = error instanceof Error ? error.message : String(error)
    return { ok: false, code: 'bug', message: `Something went wrong inside Parallax: ${what}` }
  }
}
