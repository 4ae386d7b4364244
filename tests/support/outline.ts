import type { VersionOutline } from '#shared/views/outline'

/** A version by the rows of its segments; a paragraph holds three of them, and each is ten characters long. */
export function versionOutline(rows: readonly number[], part: Partial<VersionOutline> = {}): VersionOutline {
  return {
    version: 1,
    lang: 'en',
    rows,
    paragraphs: rows.map((_, n) => Math.floor(n / 3)),
    kinds: rows.map(() => 1),
    lengths: rows.map(() => 10),
    ...part,
  }
}
