import type { Members, PlainWork } from '#shared/plain'

/** A work of the given versions, a segment a line, without comparable pairs. */
export function workOf(
  versions: Readonly<Record<string, readonly string[]>>,
  comparable: PlainWork['comparable'] = [],
): PlainWork {
  return {
    versions: Object.entries(versions).map(([lang, lines]) => ({
      lang,
      segments: lines.map((text) => ({ text, paragraph: 0, kind: 'body' as const })),
    })),
    comparable,
  }
}

/** Units that link the first segments, the second, and so on. */
export function inParallel(work: PlainWork): Members[] {
  const longest = Math.max(...work.versions.map(({ segments }) => segments.length))
  return Array.from({ length: longest }, (_, n) =>
    work.versions.map(({ segments }) => (n < segments.length ? [n] : [])),
  )
}
