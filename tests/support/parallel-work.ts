import type { Members, PlainWork } from '#shared/plain'
import { plainVersion, plainWork } from '#support/plain-work'

/** A work of versions given by language, a segment a line. */
export function workOf(
  versions: Readonly<Record<string, readonly string[]>>,
  comparable: PlainWork['comparable'] = [],
): PlainWork {
  return plainWork(
    Object.entries(versions).map(([lang, lines]) => plainVersion(lang, lines)),
    comparable,
  )
}

/** Units that link the first segments, the second, and so on. */
export function inParallel(work: PlainWork): Members[] {
  const longest = Math.max(...work.versions.map(({ segments }) => segments.length))
  return Array.from({ length: longest }, (_, n) =>
    work.versions.map(({ segments }) => (n < segments.length ? [n] : [])),
  )
}
