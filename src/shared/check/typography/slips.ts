import type { PlainSegment } from '#shared/plain'
import { rememberingSegments } from '#shared/check/values/per-segment'

export type SlipKind = 'space before' | 'space inside' | 'space doubled' | 'word doubled'

/** A slip of the keyboard in one segment, by itself. */
export interface Slip {
  readonly kind: SlipKind
  readonly start: number
  readonly end: number
  /** How sure it is one when nothing else is known. */
  readonly confidence: number
}

const BEFORE =
  /(?<=[\p{L}\p{N}%°)\]”»"'’]) +(?:[,;!?。，、！？；：…」』》）】]|[.:)\]](?![\p{L}\p{N}.:()]))/gu
/** French sets a space before these, and inside its guillemets. */
const FRENCH = /^ +[;:!?»]/u
/** Chinese that sets Latin letters and figures apart with spaces has one before its marks as well: `Corners ，`. */
const SET_APART = /[\p{Script=Latin}\p{Nd}] +[，。、；：！？」』》）】]$/u
const APART = 0.4
/** `31 -летний`, `17- 5`; a hyphen that waits for the end of a word (`two- and three-year`) does not count. */
const HYPHEN =
  /(?<=[\p{L}\p{N}]) +[-‐‑](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[-‐‑] +(?=[\p{N}])|(?<=\p{N})[-‐‑] +(?=\p{L})(?!(?:and|or|to|и|или|до|ve|veya|ya|ila|und|oder|et|ou)\b)/gu
/** `A/RES/ 60/262`. */
const SLASH = /(?<=[\p{Lu}\p{N}]\/) +(?=[\p{Lu}\p{N}])|(?<=[\p{Lu}\p{N}]) +(?=\/[\p{Lu}\p{N}])/gu

/** What a text has to have for a slip of a kind; most have none of it. */
const NEEDS = {
  before: / [,;!?。，、！？；：…」』》）】.:)\]]/u,
  hyphen: / [-‐‑]|[-‐‑] /u,
  slash: / \/|\/ /u,
}

/** Spaces where none belongs, as the text stands: `。` after a space, a space inside `A/RES/60/262`. */
export const spaceSlips = rememberingSegments((text, lang): Slip[] => {
  const slips: Slip[] = []
  const french = /^fr\b/iu.test(lang)
  for (const { 0: found, index } of NEEDS.before.test(text) ? text.matchAll(BEFORE) : []) {
    if (french && FRENCH.test(found)) continue
    const end = index + found.length
    const apart = SET_APART.test(text.slice(Math.max(0, index - 1), end))
    slips.push({ kind: 'space before', start: index, end, confidence: apart ? APART : 0.8 })
  }
  for (const [needs, pattern] of [
    [NEEDS.hyphen, HYPHEN],
    [NEEDS.slash, SLASH],
  ] as const)
    for (const { 0: found, index } of needs.test(text) ? text.matchAll(pattern) : []) {
      const start = wordStart(text, index)
      const end = wordEnd(text, index + found.length)
      const code = /\p{N}/u.test(text.slice(start, end))
      slips.push({ kind: 'space inside', start, end, confidence: code ? 0.8 : 0.6 })
    }
  for (const { 0: found, index } of text.includes('  ') ? text.matchAll(/(?<=\S) {2,}(?=\S)/gu) : [])
    slips.push({ kind: 'space doubled', start: index, end: index + found.length, confidence: 0.8 })
  return slips
})

/** Spaces that are doubled in the file, though `render` folds them. */
export function foldedSlips({ doubled = [] }: PlainSegment): Slip[] {
  return doubled.map((at) => ({ kind: 'space doubled', start: at, end: at + 1, confidence: 0.8 }))
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /[\p{L}\p{N}/]/u.test(text.charAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && /[\p{L}\p{N}/]/u.test(text.charAt(end))) end++
  return end
}
