import { Fnv1a } from '#shared/exchange/hash'
import type { Store } from '#main/db/store'

/**
 * Tells a project and its copies apart from all others: a digest of who did the first thing in it, when and what. It
 * needs no place in the file, and is there for projects that were made before anybody asked.
 */
export function projectIdentity(store: Store): string {
  const [first] = store.log({ limit: 1 })
  if (first === undefined) return 'new'
  const { kind, actor, at, args } = first
  return new Fnv1a().begin().add(JSON.stringify([kind, actor, at, args])).hex
}
