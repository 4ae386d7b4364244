import type { MarkedText } from '#shared/exchange/aligned'
import { joinMarked } from '#shared/exchange/join'
import type {
  ExportOptions,
  ExportSegment,
  ExportUnit,
  ExportWork,
  LeftOut,
  LeftOutReason,
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
    const texts = new Map<number, MarkedText>()
    for (const version of scope) {
      const wanted = wantedOf(unit.members[version] ?? [], options)
      if (wanted.length > 0) texts.set(version, joinMarked(work.languages[version] ?? '', wanted))
    }
    const there = [...texts.keys()]
    const filled = there.filter((version) => isFilled(texts.get(version)?.text ?? ''))
    const least = distinct(filled)

    if (texts.size === 0) yield leftOut('kind')
    else if (filled.length === 0 || (least < 2 && distinct(there) > 1)) yield leftOut('empty')
    else if (least < 2) yield leftOut('gap')
    else if (!options.states.includes(unit.state)) yield leftOut('state')
    else if (!isTrusted(unit, options)) yield leftOut('confidence')
    else {
      const sets = setsOf(filled)
      if (sets.length === 0) yield leftOut('comparable')
      let withheld = false
      for (const [part, set] of sets.entries()) {
        const divergences = divergencesIn(unit, set)
        if (options.divergent === 'leave-out' && divergences.length > 0) {
          withheld = true
          continue
        }
        yield {
          kind: 'selected',
          unit: {
            ...{ id: unit.id, work: work.name, state: unit.state, confidence: unit.confidence },
            note: unit.note,
            divergences: options.divergent === 'mark' ? divergences : [],
            texts: set.map((version) => {
              const { text = '', codes = [] } = texts.get(version) ?? {}
              return {
                ...{ lang: work.languages[version] ?? '', text, ...(codes.length > 0 && { codes }) },
                ...unit.imported?.texts.get(version),
              }
            }),
            ...(unit.imported !== undefined && {
              imported: {
                ...{ id: unit.imported.id, part },
                ...{ attributes: unit.imported.attributes, props: unit.imported.props },
              },
            }),
          },
        }
      }
      if (withheld) yield leftOut('divergence')
    }
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
