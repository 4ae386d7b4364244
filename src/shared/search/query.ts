import { Refusal } from '#shared/errors'
import {
  REVIEW_STATES,
  type LanguageTag,
  type ReviewState,
  type SegmentKind,
  type WorkId,
} from '#shared/model'
import { inEnglishOnly, say } from '#shared/words/message'

/** How a text is meant to be found: as it is written, as whole words, as words in any form, as an expression. */
export const SEARCH_MODES = ['exact', 'word', 'stem', 'regex'] as const
export type SearchMode = (typeof SEARCH_MODES)[number]

export const KINDS = [
  'heading',
  'body',
  'list',
  'note',
  'furniture',
] as const satisfies readonly SegmentKind[]

/** What is searched for, and where; a filter that is empty lets everything through. */
export interface SearchQuery {
  readonly text: string
  readonly mode: SearchMode
  readonly caseSensitive: boolean
  /** First parts of language tags: `zh`. */
  readonly languages: readonly LanguageTag[]
  readonly works: readonly WorkId[]
  readonly states: readonly ReviewState[]
  readonly kinds: readonly SegmentKind[]
}

/** Longest text that can be searched for, in UTF-16 units. */
const LONGEST = 1000

/** A query from untrusted data; a `Refusal` says what is wrong. */
export function checkSearchQuery(value: unknown): SearchQuery {
  const given = recordOf(value)
  const text = given['text']
  if (typeof text !== 'string' || text.trim() === '')
    throw new Refusal('bad-argument', say('searching.empty'))
  if (text.length > LONGEST) throw new Refusal('bad-argument', say('searching.tooLong', { most: LONGEST }))
  const mode = SEARCH_MODES.find((one) => one === given['mode'])
  if (mode === undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`the mode of a search is one of ${SEARCH_MODES.join(', ')}`),
    )
  return {
    ...{ text, mode, caseSensitive: given['caseSensitive'] === true },
    languages: listOf(given, 'languages', (one): one is string => typeof one === 'string'),
    works: listOf(given, 'works', (one): one is number => Number.isSafeInteger(one)),
    states: listOf(given, 'states', (one): one is ReviewState => REVIEW_STATES.some((is) => is === one)),
    kinds: listOf(given, 'kinds', (one): one is SegmentKind => KINDS.some((is) => is === one)),
  }
}

/** A search that a person keeps by a name. */
export interface SavedSearch {
  readonly name: string
  readonly query: SearchQuery
}

/** Kept searches from untrusted data. */
export function readSavedSearches(value: unknown): readonly SavedSearch[] {
  if (!Array.isArray(value)) throw new Refusal('bad-argument', inEnglishOnly('saved searches are a list'))
  return value.map((one: unknown) => {
    const { name, query } = recordOf(one)
    if (typeof name !== 'string' || name.trim() === '')
      throw new Refusal('bad-argument', inEnglishOnly('a saved search has a name'))
    return { name, query: checkSearchQuery(query) }
  })
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new Refusal('bad-argument', inEnglishOnly('a search is an object with a text and a mode'))
  // Any object can be asked for any key.
  return value as Readonly<Record<string, unknown>>
}

function listOf<T>(
  given: Readonly<Record<string, unknown>>,
  key: string,
  is: (value: unknown) => value is T,
): readonly T[] {
  const list = given[key] ?? []
  if (Array.isArray(list) && list.every(is)) return list
  throw new Refusal('bad-argument', inEnglishOnly(`${key} of a search is a list of what may be found`))
}
