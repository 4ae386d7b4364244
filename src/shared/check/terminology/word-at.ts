import type { CheckContext } from '#shared/check/context'

/** Where a word that begins with a term stands first in a version of a unit; null where it does not. */
export function wordAt(
  context: CheckContext,
  unit: number,
  version: number,
  term: string,
): { readonly segment: number; readonly span: readonly [number, number] } | null {
  for (const segment of context.groups[unit]?.[version] ?? []) {
    const { text } = context.segment(version, segment)
    const at = text.toLowerCase().indexOf(term)
    if (at < 0) continue
    const rest = /^\p{Script=Han}/u.test(term)
      ? term.length
      : (/^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0].length ?? term.length)
    return { segment, span: [at, at + rest] }
  }
  return null
}
