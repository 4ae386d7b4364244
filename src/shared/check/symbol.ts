import { distance as levenshtein } from 'fastest-levenshtein'
import type { CheckContext } from '#shared/check/context'
import { acronymsOf, knownNames } from '#shared/check/names/known-name-reader'
import {
  disagreements,
  type Comparison,
  type Likeness,
  type Disagreement,
  type Placed,
} from '#shared/check/values/disagreement'
import { disagreementFinding } from '#shared/check/values/disagreement-finding'
import { valueFindings } from '#shared/check/value-finding'
import type { Mismatch } from '#shared/check/values'
import { perSegment } from '#shared/check/values/per-segment'
import type { Finding } from '#shared/plain'
import { findCodes, type Code } from '#shared/text/codes'
import { romanised } from '#shared/text/romanise'

/** A code at its place; `ids` name what it stands for, where that is known (WHO, DSÖ, ВОЗ). */
interface PlacedCode extends Placed {
  readonly kind: Code['kind']
  readonly lang: string
  readonly form: string
  /** Null for a name in words (世卫组织), which only a wrong acronym can stand for. */
  readonly key: string | null
  readonly ids: readonly string[]
}

const codesOf = perSegment(findCodes)

/** Addresses, document symbols, codes, acronyms and numbers of articles that the versions of a unit write differently. */
function symbolsOfUnit(context: CheckContext, unit: number): Finding[] {
  return [...codeFindings(context, unit), ...valueFindings(context, unit, 'symbol', referenceCertainty)]
}

/** The number of another article is as sure as that of another code; one left out may be known from before. */
function referenceCertainty(_: CheckContext, { has, instead }: Mismatch): number {
  const digits = [...has, ...instead].some(({ quantity }) => quantity.digits)
  if (instead.length > 0) return digits ? 0.9 : 0.75
  return digits ? 0.6 : 0.5
}

function codeFindings(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  if (versions.length < 2) return []
  const codes = versions.flatMap((version) =>
    (members[version] ?? []).flatMap((segment) => placedCodes(context, version, segment)),
  )
  if (codes.length === 0) return []
  const names = codes.some(({ kind }) => kind === 'acronym')
    ? versions.flatMap((version) =>
        (members[version] ?? []).flatMap((segment) => placedNames(context, version, segment, codes)),
      )
    : []
  return disagreements(unit, versions, [...codes, ...names], comparisonIn(context, unit)).flatMap(
    (disagreement) => {
      const certainty = certaintyOf(disagreement)
      if (certainty === null) return []
      return [
        disagreementFinding(context, disagreement, {
          category: 'symbol',
          severity: certainty >= 0.75 ? 'major' : 'minor',
          certainty,
          describe: ({ form }) => form,
          noun: 'symbol',
        }),
      ]
    },
  )
}

export function checkSymbols(context: CheckContext): Finding[] {
  return context.groups.flatMap((_, unit) => symbolsOfUnit(context, unit))
}

function placedCodes(context: CheckContext, version: number, segment: number): PlacedCode[] {
  const names = knownNames(context, version, segment)
  const { text } = context.segment(version, segment)
  const lang = context.work.versions[version]?.lang ?? ''
  return codesOf(context, version, segment).map(({ kind, start, end, key }) => {
    const name =
      kind === 'acronym' ? names.find((known) => known.start <= start && start < known.end) : undefined
    return {
      version,
      segment,
      start,
      end,
      kind,
      lang,
      form: text.slice(start, end),
      key,
      ids: name?.ids ?? [],
    }
  })
}

/** The known names of a segment that no acronym was read from. */
function placedNames(
  context: CheckContext,
  version: number,
  segment: number,
  codes: readonly PlacedCode[],
): PlacedCode[] {
  const { text } = context.segment(version, segment)
  const lang = context.work.versions[version]?.lang ?? ''
  return knownNames(context, version, segment).flatMap(({ start, end, ids }) => {
    const isRead = codes.some(
      (code) =>
        code.version === version && code.segment === segment && start <= code.start && code.start < end,
    )
    if (isRead) return []
    return [
      { version, segment, start, end, kind: 'acronym', lang, form: text.slice(start, end), key: null, ids },
    ]
  })
}

function comparisonIn(context: CheckContext, unit: number): Comparison<PlacedCode> & Likeness<PlacedCode> {
  return {
    same: (a, b) =>
      a.kind === b.kind &&
      (sharesId(a, b) || (a.key !== null && b.key !== null && plainKey(a.key) === plainKey(b.key))),
    isExcused: (version, values) =>
      (context.groups[unit]?.[version] ?? []).some((segment) => {
        const { text } = context.segment(version, segment)
        const names = knownNames(context, version, segment)
        return values.some(
          (value) =>
            names.some(({ ids }) => ids.some((id) => value.ids.includes(id))) || isWritten(value, text),
        )
      }),
    distance,
  }
}

function sharesId(a: PlacedCode, b: PlacedCode): boolean {
  return a.ids.some((id) => b.ids.includes(id))
}

/** Acronyms and codes are compared in Latin letters: НАТО is NATO, ЛГБТ is LGBT. */
function plainKey(key: string): string {
  return romanised(key).toUpperCase()
}

const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: 'эй', B: 'би', C: 'си', D: 'ди', E: 'и', F: 'эф', G: 'джи', H: 'эйч', I: 'ай', J: 'джей', K: 'кей', L: 'эл',
  M: 'эм', N: 'эн', O: 'оу', P: 'пи', Q: 'кью', R: 'ар', S: 'эс', T: 'ти', U: 'ю', V: 'ви', W: 'дабл-ю', X: 'икс',
  Y: 'уай', Z: 'зет',
} // prettier-ignore

/** Whether a text has a code in a form that is none: as a word (Nato), inside a longer code, by its letters (Би-би-си). */
function isWritten({ kind, key }: PlacedCode, text: string): boolean {
  if (key === null) return false
  const lower = text.toLowerCase()
  if (kind !== 'acronym' && kind !== 'code') return lower.includes(key.toLowerCase())
  const plain = plainKey(key).toLowerCase()
  const letters = romanised(kind === 'code' ? lower.replaceAll(/[ -]/g, '') : lower)
  const at = letters.indexOf(plain)
  if (
    at >= 0 &&
    (plain.length > 2 || !/\p{L}/u.test(letters.charAt(at - 1) + letters.charAt(at + plain.length)))
  )
    return true
  const spelled = Array.from(key, (letter) => LETTER_NAMES[letter] ?? '?').join('-')
  return lower.includes(spelled)
}

/** How unlike two codes are, one of which may be written for the other; null where it cannot be. */
function distance(a: PlacedCode, b: PlacedCode): number | null {
  if (a.kind !== b.kind) return null
  if (a.kind === 'acronym') return isMiswritten(a, b) || isMiswritten(b, a) ? 0 : null
  if (a.key === null || b.key === null) return null
  const unlike = levenshtein(a.key, b.key) / Math.max(a.key.length, b.key.length)
  if (a.kind === 'code') return lettersOf(a.key) === lettersOf(b.key) ? unlike : null
  // Two addresses may be two addresses; two document symbols in one place are one.
  return a.kind === 'document' || unlike <= 0.6 ? unlike : null
}

function lettersOf(key: string): string {
  return plainKey(key).replaceAll(/\P{L}/gu, '')
}

/** Whether an acronym is nearly the one that is expected: NTAO for NATO, AK where the others say European Union. */
function isMiswritten(expected: PlacedCode, found: PlacedCode): boolean {
  if (found.key === null) return false
  const forms = expected.ids.flatMap((id) => acronymsOf(id, found.lang))
  if (expected.key !== null) forms.push(expected.key)
  const key = plainKey(found.key)
  return forms.some((form) => isNearly(plainKey(form), key, isCyrillic(form) === isCyrillic(found.key ?? '')))
}

function isCyrillic(form: string): boolean {
  return /\p{Script=Cyrillic}/u.test(form)
}

/** Letters exchanged; or one wrong, where both are in one script: ПТСР is how Russian says PTSD. */
function isNearly(a: string, b: string, oneScript: boolean): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const sorted = (word: string): string => Array.from(word).sort().join('')
  return sorted(a) === sorted(b) || (oneScript && levenshtein(a, b) <= 1)
}

/** Null where nothing is to be said: a code or an acronym may be put into words. */
function certaintyOf({ has, instead }: Disagreement<PlacedCode>): number | null {
  const [first] = has
  if (first === undefined) return null
  const { kind } = first
  if (instead.length > 0) return kind === 'acronym' ? 0.75 : kind === 'code' ? 0.8 : 0.9
  if (kind === 'document' || kind === 'email') return 0.6
  if (kind === 'url') return /^(?:https?:|www\.)/i.test(first.form) ? 0.55 : 0.3
  return kind === 'hashtag' ? 0.35 : null
}
