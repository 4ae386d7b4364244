import type { Query, Reply, Value, WindowCall } from '#shared/bridge'
import type { DeskView } from '#shared/desk'
import { LOOPBACK } from '#shared/loopback-paths'
import { ofPage, page } from '#renderer/opening'

/**
 * What the window will ask first, asked while most of its program is still being loaded. Each answer waits to be taken once
 * by whoever asks the same; one that failed is not there, so that it is asked again and the failure met where it can be said.
 */
let answers: Map<string, Promise<unknown>> | null = new Map()

/** Looks at the desk; null where that failed. */
export function lookAhead(): Promise<DeskView | null> {
  return keep('look', async () => {
    if (globalThis.parallax !== undefined) return globalThis.parallax.desk({ kind: 'look' })
    const reply = await post<DeskView>(LOOPBACK.desk, { kind: 'look' })
    if (reply.ok) page.opening ??= reply.value.opening
    return reply
  })
}

/** Makes a call of the window; null where that failed. */
export function askAhead<N extends WindowCall>(name: N, query: Query<N>): Promise<Value<N> | null> {
  return keep(keyOf(name, query), () =>
    globalThis.parallax === undefined
      ? post<Value<N>>(LOOPBACK.call + name, query)
      : globalThis.parallax.invoke(name, query),
  )
}

/** The answer to a look at the desk that was asked for ahead, or else to `ask`. */
export function takeLook(ask: () => Promise<Reply<DeskView | null>>): Promise<Reply<DeskView | null>> {
  return take('look', ask)
}

/** The answer to a call that was made ahead, or else to `ask`. */
export function takeAnswer<N extends WindowCall>(
  name: N,
  query: Query<N>,
  ask: () => Promise<Reply<Value<N>>>,
): Promise<Reply<Value<N>>> {
  return answers === null ? ask() : take(keyOf(name, query), ask)
}

/** Nothing is taken from now on: what was not, is old. Whether anything could be taken before. */
export function endAhead(): boolean {
  const could = answers !== null
  answers = null
  return could
}

async function keep<T>(key: string, ask: () => Promise<Reply<T>>): Promise<T | null> {
  const asked = ask().catch(() => null)
  answers?.set(key, asked)
  const reply = await asked
  return reply?.ok === true ? reply.value : null
}

async function take<T>(key: string, ask: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const asked = answers?.get(key)
  answers?.delete(key)
  // What was asked, and with it of what kind the answer is, stands in the key.
  return ((await asked) as Reply<T> | null | undefined) ?? ask()
}

function keyOf(name: string, query: unknown): string {
  return `${name} ${JSON.stringify(query)}`
}

async function post<T>(path: string, query: unknown): Promise<Reply<T>> {
  const headers = { 'content-type': 'application/json', ...ofPage() }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(query) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  // The host is the same program, built from the same contract, so its answer is what the contract says.
  return (await answer.json()) as Reply<T>
}
