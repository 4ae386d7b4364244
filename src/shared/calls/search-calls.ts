import type { SegmentId } from '#shared/model'
import type {
  AlignedText,
  ReplaceQuery,
  ReplaceResult,
  SearchLine,
  SearchLinesQuery,
  SearchPage,
  StartSearch,
} from '#shared/search/view'

/** Searching all works, and replacing what was found. */
export interface SearchCalls {
  /**
   * Searches all works. Answers with the first lines, soon; `search` events tell how it goes on. Until `endSearch` its lines
   * can be asked for.
   */
  startSearch(query: StartSearch): Promise<SearchPage>
  searchLines(query: SearchLinesQuery): Promise<readonly SearchLine[]>
  endSearch(query: { search: number }): Promise<null>
  /** Brings the index up to date in the background, where that failed or was cancelled. */
  indexAgain(query: Record<string, never>): Promise<null>
  /** What the unit of a segment says in each version of its work. */
  alignedTexts(query: { segment: SegmentId }): Promise<readonly AlignedText[]>
  /** Writes what a search with a replacement shows as corrections: one operation in each work that holds any. */
  replaceFound(query: ReplaceQuery): Promise<ReplaceResult>
}
