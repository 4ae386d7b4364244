import type { Link, LinkSource } from '#shared/align/dictionary'
import type { Side } from '#shared/align/side'
import { skeletonLikeness, strength } from '#shared/text/names'
import { asciiForm, stemLength } from '#shared/text/tokens'
import type { Token, TokenKind } from '#shared/text/tokens'

/** Numbers of the same value, whatever they are written with. */
export const numberLinks: LinkSource = (source, target) => [
  ...sameKey(source, target, 'number', 0.8),
  ...sameKey(source, target, 'small-number', 0.8),
]

/** Punctuation of the same class. */
export const punctuationLinks: LinkSource = (source, target) => sameKey(source, target, 'punctuation', 0.75)

/** t of words that look the same, by the length of what is the same: short words agree by chance. */
function latinProbability(length: number): number {
  return 0.4 * (length >= 5 ? 1 : length === 4 ? 0.7 : length === 3 ? 0.4 : 0.2)
}

/** Words with the same plain Latin form: names, loans, what was left untranslated. */
export const latinLinks: LinkSource = function* (source, target) {
  const length = Math.min(stemLength(source.lang), stemLength(target.lang))
  const formOf = (side: Side, type: number): string | null => {
    const token = side.types[type]
    return token?.kind === 'word' ? (asciiForm(token.key)?.slice(0, length) ?? null) : null
  }
  const byForm = new Map<string, number[]>()
  for (let y = 0; y < target.types.length; y++) {
    const form = formOf(target, y)
    if (form === null) continue
    const same = byForm.get(form)
    if (same === undefined) byForm.set(form, [y])
    else same.push(y)
  }
  for (let x = 0; x < source.types.length; x++) {
    const form = formOf(source, x)
    if (form === null) continue
    const t = latinProbability(form.length)
    for (const y of byForm.get(form) ?? []) yield { source: x, target: y, forward: t, backward: t }
  }
}

/** Skeletons less alike than this are different names. */
const SAME_NAME = 0.8

/** Names that sound alike in different scripts; in one script the words themselves are compared. */
export const nameLinks: LinkSource = function* (source, target) {
  const byFirst = new Map<string, number[]>()
  const isName = ({ kind }: Token): boolean => kind === 'name'
  if (scriptOf(source) === scriptOf(target)) return
  for (const [y, token] of target.types.entries()) {
    if (!isName(token)) continue
    const first = token.key.replace('n', '').charAt(0)
    const same = byFirst.get(first)
    if (same === undefined) byFirst.set(first, [y])
    else same.push(y)
  }
  for (const [x, token] of source.types.entries()) {
    if (!isName(token)) continue
    for (const y of byFirst.get(token.key.replace('n', '').charAt(0)) ?? []) {
      const other = target.types[y]?.key ?? ''
      const likeness = skeletonLikeness(token.key, other)
      if (likeness < SAME_NAME) continue
      const consonants = Math.min(strength(token.key), strength(other))
      const t = 0.54 * ((likeness - 0.74) / 0.26) * Math.min(1, (consonants - 0.5) / 2.5)
      yield { source: x, target: y, forward: t, backward: t }
    }
  }
}

/** The script most of the words of a side are written in. */
function scriptOf(side: Side): 'latin' | 'other' | 'han' {
  const votes = { latin: 0, other: 0, han: 0 }
  side.types.forEach(({ kind, key }, type) => {
    if (kind !== 'word') return
    const script = /\p{Script=Latin}/u.test(key) ? 'latin' : /\p{Script=Han}/u.test(key) ? 'han' : 'other'
    votes[script] += side.counts[type] ?? 0
  })
  if (votes.latin >= votes.han && votes.latin >= votes.other) return 'latin'
  return votes.han >= votes.other ? 'han' : 'other'
}

function* sameKey(source: Side, target: Side, kind: TokenKind, t: number): Generator<Link> {
  const byKey = new Map<string, number>()
  target.types.forEach((token, y) => {
    if (token.kind === kind) byKey.set(token.key, y)
  })
  for (const [x, token] of source.types.entries()) {
    const y = token.kind === kind ? byKey.get(token.key) : undefined
    if (y !== undefined) yield { source: x, target: y, forward: t, backward: t }
  }
}
