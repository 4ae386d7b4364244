import { translationSets } from '#shared/exchange/translation-sets'
import type { AlignedText, MarkedText } from '#shared/exchange/aligned'
import { joinMarked } from '#shared/exchange/join'
import { withoutForbidden } from '#shared/xml/writer'
import type {
  Category,
  Described,
  InlineCode,
  LanguageTag,
  ReviewState,
  SegmentKind,
  UnitId,
} from '#shared/model'

/** What goes into an export. */
export interface ExportOptions {
  /** `all` writes one tu with every version; a pair writes just these two, in this order, the source first. */
  readonly languages: 'all' | readonly [LanguageTag, LanguageTag]
  /** `translation` leaves out versions that are only comparable with each other. */
  readonly relation: 'translation' | 'all'
  readonly states: readonly ReviewState[]
  /** What becomes of a unit with an unresolved divergence of severity major and up. */
  readonly divergent: 'leave-out' | 'mark' | 'keep'
  /** Whether inline markup is written (TMX level 2) or left out (level 1); written unless told otherwise. */
  readonly markup?: 'keep' | 'leave-out'
}

export const DEFAULT_EXPORT: ExportOptions = {
  languages: 'all',
  relation: 'translation',
  states: ['unreviewed', 'accepted', 'doubtful'],
  divergent: 'leave-out',
}

/** Why a unit stayed out. */
export type LeftOutReason = 'gap' | 'comparable' | 'state' | 'divergence' | 'furniture' | 'empty'

/** A unit that stayed out, why, and the beginning of its text in the first version that has one. */
export interface LeftOut {
  readonly unit: UnitId
  readonly why: LeftOutReason
  readonly lang: LanguageTag
  readonly text: string
}

export interface ExportReport {
  /** Translation units written. */
  readonly units: number
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  /** One entry for each unit left out, and for each part of a unit withheld for a divergence. */
  readonly list: readonly LeftOut[]
  /** Characters that XML cannot hold and that were dropped. */
  readonly dropped: number
  readonly files: readonly string[]
}

/** A serious divergence that nobody has resolved, and the places of the versions it may be a fault of. */
export interface ExportDivergence {
  readonly category: Category
  readonly versions: readonly number[]
}

/** A segment as an export needs it. */
export interface ExportSegment {
  readonly text: string
  readonly kind: SegmentKind
  /** Inline markup, by offset in `text`. */
  readonly codes?: readonly InlineCode[]
}

/** What the file that a unit came from says of it, with texts by the place of their version. */
export interface ExportImported extends Described {
  readonly id: string | null
  readonly texts: ReadonlyMap<number, Described>
}

/** A unit as an export needs it; segment texts are as shown (corrected, rendered). */
export interface ExportUnit {
  readonly id: UnitId
  readonly state: ReviewState
  readonly confidence: number | null
  readonly note: string
  /** One entry for each version of the work; empty is a gap. */
  readonly members: readonly (readonly ExportSegment[])[]
  readonly divergences: readonly ExportDivergence[]
  readonly imported?: ExportImported
}

/** A work as an export needs it; its units are read once, in the order they are to be written. */
export interface ExportWork {
  readonly name: string
  readonly languages: readonly LanguageTag[]
  /** Whether the versions at these places are only comparable. */
  readonly comparable: (a: number, b: number) => boolean
  readonly units: Iterable<ExportUnit>
}

/** What becomes one `tu`: two texts or more, each in a language of its own. */
export interface SelectedUnit {
  readonly work: string
  readonly state: ReviewState
  readonly confidence: number | null
  readonly note: string
  /** Categories of the serious divergences to be marked, each once, in alphabetical order. */
  readonly divergences: readonly Category[]
  readonly texts: readonly SelectedText[]
  /** What the file the unit came from says of it; the same `id` for each part when the unit is told in several. */
  readonly imported?: Described & { readonly id: string | null; readonly part: number }
}

export type SelectedText = Pick<AlignedText, 'lang' | 'text'> & Partial<AlignedText>

export type Selection =
  | { readonly kind: 'selected'; readonly unit: SelectedUnit }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }

const BEGINNING = 80

/**
 * Decides for each unit of a work what of it is exported. A unit gives a `tu` for each largest set of its
 * versions that are translations of each other and differ in language: normally one, none when it has a gap.
 * A unit with several reasons to stay out has the first of: furniture, empty, gap, state, comparable,
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
  for (const unit of work.units) {
    const all = scope.flatMap((version) =>
      (unit.members[version] ?? []).map(({ text }) => ({ lang: work.languages[version] ?? '', text })),
    )
    if (all.length === 0) continue
    const leftOut = (why: LeftOutReason): Selection => ({
      kind: 'left-out',
      leftOut: { unit: unit.id, why, ...beginning(all) },
    })

    const texts = new Map<number, MarkedText>()
    for (const version of scope) {
      const shown = (unit.members[version] ?? []).filter(({ kind }) => kind !== 'furniture')
      if (shown.length > 0) texts.set(version, joinMarked(work.languages[version] ?? '', shown))
    }
    const filled = [...texts.keys()].filter(
      (version) => withoutForbidden(texts.get(version)?.text ?? '').trim() !== '',
    )
    const distinct = (versions: Iterable<number>): number =>
      new Set([...versions].map((version) => langs[version])).size

    if (texts.size === 0) yield leftOut('furniture')
    else if (filled.length === 0 || (distinct(filled) < 2 && distinct(texts.keys()) > 1))
      yield leftOut('empty')
    else if (distinct(filled) < 2) yield leftOut('gap')
    else if (!options.states.includes(unit.state)) yield leftOut('state')
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
            work: work.name,
            state: unit.state,
            confidence: unit.confidence,
            note: unit.note,
            divergences: options.divergent === 'mark' ? divergences : [],
            texts: set.map((version) => {
              const { text = '', codes = [] } = texts.get(version) ?? {}
              const marked = options.markup !== 'leave-out' && codes.length > 0
              return {
                ...{ lang: work.languages[version] ?? '', text, ...(marked && { codes }) },
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
function versionsInScope(
  languages: readonly LanguageTag[],
  wanted: ExportOptions['languages'],
): readonly number[] {
  const places = languages.map((_, place) => place)
  if (wanted === 'all') return places
  return wanted.flatMap((lang) =>
    places.filter((place) => languages[place]?.toLowerCase() === lang.toLowerCase()),
  )
}

function divergencesIn(unit: ExportUnit, set: readonly number[]): readonly Category[] {
  const touching = unit.divergences.filter(({ versions }) =>
    versions.some((version) => set.includes(version)),
  )
  return [...new Set(touching.map(({ category }) => category))].sort()
}

function beginning(texts: readonly Pick<LeftOut, 'lang' | 'text'>[]): Pick<LeftOut, 'lang' | 'text'> {
  const { lang, text } = texts.find((candidate) => candidate.text.trim() !== '') ?? { lang: '', text: '' }
  return { lang, text: text.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '') }
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
