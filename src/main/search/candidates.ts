import type { SearchIndex } from '#main/search/search-index'
import type { LanguageTag } from '#shared/model'
import { needsOf, type Need } from '#shared/search/needs'
import type { SearchQuery } from '#shared/search/query'

/** Words that a part may stand for; beyond, reading the texts is as good. */
const MOST_WORDS = 1000
/** Words of a need that is asked for beside the one that leads. */
const MOST_BESIDE = 32

/**
 * Full-text queries that together find all segments in a language that may hold a match; null where the index
 * cannot tell, so that all have to be read. Segments found may still hold none.
 */
export function matchesFor(
  index: SearchIndex,
  query: Pick<SearchQuery, 'text' | 'mode'>,
  lang: LanguageTag,
): readonly string[] | null {
  const lists = needsOf(query, lang)
    .flatMap((need) => {
      const words = wordsFor(index, need)
      return words === null ? [] : [words]
    })
    .sort((a, b) => a.length - b.length)
  const [leading, ...others] = lists
  if (leading === undefined) return null
  const beside = others
    .filter((words) => words.length <= MOST_BESIDE)
    .map((words) => ` AND (${words.map(quoted).join(' OR ')})`)
    .join('')
  return leading.map((word) => quoted(word) + beside)
}

function wordsFor(index: SearchIndex, need: Need): readonly string[] | null {
  if (need.kind === 'terms') return need.anyOf
  return index.words(need.part, need.open, MOST_WORDS)
}

/** Terms hold letters, marks and digits only, so that there is nothing in them to escape. */
function quoted(term: string): string {
  return `"${term}"`
}
