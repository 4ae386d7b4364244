import type { PlainVersion, PlainWork } from '#shared/plain'

/** A version with one paragraph a segment. */
export function plainVersion(lang: string, texts: readonly string[]): PlainVersion {
  return { lang, segments: texts.map((text, paragraph) => ({ text, paragraph, kind: 'body' })) }
}

/** A work of these versions; pairs not named as comparable are translations. */
export function plainWork(
  versions: readonly PlainVersion[],
  comparable: readonly (readonly [number, number])[] = [],
): PlainWork {
  return { versions, comparable }
}
