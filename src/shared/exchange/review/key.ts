import { Fnv1a } from '#shared/exchange/hash'
import { cellText } from '#shared/exchange/review/cell'
import type { ReviewScope, ScopedUnit } from '#shared/exchange/review/scope'
import type { ReviewWork } from '#shared/exchange/review/work'
import { REVIEW_STATES, type SegmentKind, type UnitId, type WorkId } from '#shared/model'
import { LANGUAGES, type Language } from '#shared/words/languages'

/** Where a file comes from: project, work, the operation it was written after, and what of the work it holds. */
export interface ReviewOrigin extends ReviewScope {
  readonly project: string
  readonly work: WorkId
  readonly seq: number
  /** Name of the work. */
  readonly name: string
  /** In which the form says what it says: its heads and review states are known again by this. */
  readonly words: Language
}

const SCHEME = 'parallax:'
const KINDS: readonly SegmentKind[] = ['heading', 'body', 'list', 'note', 'furniture']

/** Where a form of a work comes from that holds what is in scope, in words of a language. */
export function originOf(
  { project, work, seq, name }: ReviewWork,
  scope: ReviewScope,
  words: Language = 'en',
): ReviewOrigin {
  return { project, work, seq, name, words, ...scope }
}

/** The origin as one word, for a header cell or an attribute: `parallax:speech?project=…&work=1&seq=9&…`. */
export function writeOrigin(origin: ReviewOrigin): string {
  const { project, work, seq, name, versions, states, kinds, words } = origin
  const fields = {
    ...{ project, work, seq, versions: versions.join(',') },
    // By their first letters: whoever replaces `unreviewed` in a whole table must not reach what it is known by.
    ...{ states: initials(states), kinds: initials(kinds), words },
  }
  const query = Object.entries(fields).map(([key, value]) => `${key}=${value}`)
  return `${SCHEME}${encode(name)}?${query.join('&')}`
}

/** The origin that a text tells; null where it tells none. */
export function readOrigin(text: string): ReviewOrigin | null {
  const found = /^parallax:([^?\s]*)\?(\S*)$/.exec(text.trim())
  if (found === null) return null
  const fields = new Map<string, string>()
  for (const field of (found[2] ?? '').split('&')) {
    const at = field.indexOf('=')
    if (at > 0) fields.set(field.slice(0, at), field.slice(at + 1))
  }
  const [work, seq] = [Number(fields.get('work')), Number(fields.get('seq'))]
  const versions = (fields.get('versions') ?? '').split(',').map(Number)
  const name = decode(found[1] ?? '')
  if (name === null || ![work, seq, ...versions].every((n) => Number.isSafeInteger(n) && n >= 0)) return null
  return {
    ...{ project: fields.get('project') ?? '', work, seq, name, versions },
    // Files of before there were others are in English.
    words: LANGUAGES.find((lang) => lang === fields.get('words')) ?? 'en',
    states: REVIEW_STATES.filter((state) => fields.get('states')?.includes(initials([state])) === true),
    kinds: KINDS.filter((kind) => fields.get('kinds')?.includes(initials([kind])) === true),
  }
}

/** What identifies a unit in a file, and what of it was written there: `u12.9f4e…`. It is an NMTOKEN of XML. */
export function writeKey(unit: ScopedUnit): string {
  return `u${unit.id}.${fingerprint(unit)}`
}

export interface ReviewKey {
  readonly unit: UnitId
  readonly fingerprint: string
}

/** The key that a text tells; null where it tells none. */
export function readKey(text: string): ReviewKey | null {
  const found = /^u(\d{1,15})\.([0-9a-f]{16})$/.exec(text.trim())
  return found === null ? null : { unit: Number(found[1]), fingerprint: found[2] ?? '' }
}

/** Sixteen hexadecimal digits of all that can be changed outside: texts, note, review state. */
function fingerprint({ id, state, note, members }: ScopedUnit): string {
  const texts = members.map((segments) => cellText(segments.map(({ text }) => text)))
  return new Fnv1a().begin().add([String(id), state, cellText([note]), ...texts].join('\0')).hex
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27')
}

function decode(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
