import type { MarkedText } from '#shared/exchange/aligned'
import { joinMarked } from '#shared/exchange/join'
import type {
  ExportOptions,
  ExportSegment,
  ExportUnit,
  ExportWork,
  LeftOut,
  LeftOutReason,
  SelectedUnit,
  Selection,
} from '#shared/exchange/selection'
import { translationSets } from '#shared/exchange/translation-sets'
import { withoutForbidden } from '#shared/xml/writer'
import type { Category, LanguageTag } from '#shared/model'

const BEGINNING = 80

/**
 * Decides for each unit of a work what of it is exported. A unit gives a `tu` for each largest set of its
 * versions that are translations of each other and differ in language: normally one, none when it has a gap.
 * A unit with several reasons to stay out has the first of: excluded, kind, empty, gap, state, confidence, comparable,
 * divergence. Units without a segment in the languages asked for do not concern the export and are not told.
 */
export function* selectUnits(work: ExportWork, options: ExportOptions): Generator<Selection> {
  const scope = versionsInScope(work.languages, options.languages)
  const langs = work.languages.map((lang) => lang.toLowerCase())
  const setsOf = memoise((versions) =>
    translationSets(
      versions,
      (a, b) => langs[a] !== langs[b] && (options.relation === 'all' || !work.comparable(a, b)),
    ),
  )
  const distinct = (versions: readonly number[]): number =>
    versions.length < 2 ? versions.length : new Set(versions.map((version) => langs[version])).size

  for (const unit of work.units) {
    if (!scope.some((version) => (unit.members[version] ?? []).length > 0)) continue
    const leftOut = (why: LeftOutReason): Selection => ({
      kind: 'left-out',
      leftOut: { unit: unit.id, why, ...beginning(work, unit, scope) },
    })

    if (unit.excluded === true) {
      yield leftOut('excluded')
      continue
    }
    const texts = textsOf(work, unit, scope, options)
    const filled = [...texts].flatMap(([version, { text }]) => (isFilled(text) ? [version] : []))
    const why = whyLeftOut(unit, options, distinct([...texts.keys()]), distinct(filled))
    if (why !== null) {
      yield leftOut(why)
      continue
    }
    const sets = setsOf(filled)
    if (sets.length === 0) yield leftOut('comparable')
    let withheld = false
    for (const [part, set] of sets.entries()) {
      const divergences = divergencesIn(unit, set)
      if (options.divergent === 'leave-out' && divergences.length > 0) withheld = true
      else {
        const marks = options.divergent === 'mark' ? divergences : []
        yield { kind: 'selected', unit: { ...selected(work, unit, set, texts, part), divergences: marks } }
      }
    }
    if (withheld) yield leftOut('divergence')
  }
}

/** What goes in of the versions of a unit, by their places; versions of which nothing does are not there. */
function textsOf(
  { languages }: ExportWork,
  { members }: ExportUnit,
  scope: readonly number[],
  options: ExportOptions,
): ReadonlyMap<number, MarkedText> {
  const texts = new Map<number, MarkedText>()
  for (const version of scope) {
    const wanted = wantedOf(members[version] ?? [], options)
    if (wanted.length > 0) texts.set(version, joinMarked(languages[version] ?? '', wanted))
  }
  return texts
}

/** Why nothing of a unit goes in that has text in so many languages, and something to be seen in so many; null where it may. */
function whyLeftOut(
  unit: ExportUnit,
  options: ExportOptions,
  languages: number,
  filled: number,
): LeftOutReason | null {
  if (languages === 0) return 'kind'
  if (filled === 0 || (filled < 2 && languages > 1)) return 'empty'
  if (filled < 2) return 'gap'
  if (!options.states.includes(unit.state)) return 'state'
  return isTrusted(unit, options) ? null : 'confidence'
}

/** The part of a unit that the versions of a set make; `part` is the number of the set. */
function selected(
  work: ExportWork,
  { id, state, confidence, note, imported }: ExportUnit,
  set: readonly number[],
  texts: ReadonlyMap<number, MarkedText>,
  part: number,
): Omit<SelectedUnit, 'divergences'> {
  return {
    ...{ id, work: work.name, state, confidence, note },
    texts: set.map((version) => {
      const { text = '', codes = [] } = texts.get(version) ?? {}
      return {
        ...{ lang: work.languages[version] ?? '', text, ...(codes.length > 0 && { codes }) },
        ...imported?.texts.get(version),
      }
    }),
    ...(imported !== undefined && {
      imported: { id: imported.id, part, attributes: imported.attributes, props: imported.props },
    }),
  }
}

/** Places of the versions an export is about: all in their order, or the source language's and then the target's. */
export function versionsInScope(
  languages: readonly LanguageTag[],
  wanted: ExportOptions['languages'],
): readonly number[] {
  const places = languages.map((_, place) => place)
  if (wanted === 'all') return places
  return wanted.flatMap((lang) =>
    places.filter((place) => languages[place]?.toLowerCase() === lang.toLowerCase()),
  )
}

/** The segments that go in. Codes of a corrected segment lie in the corrected text: its source goes without them. */
function wantedOf(
  segments: readonly ExportSegment[],
  { kinds, text }: ExportOptions,
): readonly ExportSegment[] {
  const wanted = segments.every(({ kind }) => kinds.includes(kind))
    ? segments
    : segments.filter(({ kind }) => kinds.includes(kind))
  if (text === 'corrected' || wanted.every(({ original }) => original === undefined)) return wanted
  return wanted.map((one) => (one.original === undefined ? one : { text: one.original, kind: one.kind }))
}

const VISIBLE = /[^\s\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** Whether something is to be seen that XML can hold. */
function isFilled(text: string): boolean {
  return VISIBLE.test(text) || withoutForbidden(text).trim() !== ''
}

/** A person who accepted a unit knows better than its confidence; one without a confidence was not guessed. */
function isTrusted({ state, confidence }: ExportUnit, { minConfidence }: ExportOptions): boolean {
  return state === 'accepted' || confidence === null || confidence >= minConfidence
}

function divergencesIn(unit: ExportUnit, set: readonly number[]): readonly Category[] {
  if (unit.divergences.length === 0) return []
  const touching = unit.divergences.filter(({ versions }) =>
    versions.some((version) => set.includes(version)),
  )
  return [...new Set(touching.map(({ category }) => category))].sort()
}

/** The beginning of the first text of a unit that has one, of all kinds. */
function beginning(
  { languages }: Pick<ExportWork, 'languages'>,
  { members }: Pick<ExportUnit, 'members'>,
  scope: readonly number[],
): Pick<LeftOut, 'lang' | 'text'> {
  let first: Pick<LeftOut, 'lang' | 'text'> | null = null
  for (const version of scope)
    for (const { text } of members[version] ?? []) {
      const found = { lang: languages[version] ?? '', text: cut(text) }
      if (text.trim() !== '') return found
      first ??= found
    }
  return first ?? { lang: '', text: '' }
}

function cut(text: string): string {
  return text.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '')
}

/** Units of a work show few patterns of versions, so what is worked out for a pattern is kept. */
function memoise<T>(make: (versions: readonly number[]) => T): (versions: readonly number[]) => T {
  const known = new Map<string, T>()
  return (versions) => {
    const key = versions.join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(versions)
    known.set(key, made)
    return made
  }
}
