import type { RunResult } from '#shared/calls/edit-calls'
import type { LexiconFileQuery, LexiconQuery, LexiconView } from '#shared/lexicon-view'
import type { RealignQuery, RealignView } from '#shared/realign-view'

/** Aligning anew with a preview, and the words that aligning knows. */
export interface AlignCalls {
  /**
   * Aligns again what the scope names, around what a person accepted or grouped and around all that it does not name,
   * and shows what would change. Nothing is written; a new one of the same work takes its place.
   */
  proposeRealign(query: RealignQuery): Promise<RealignView>
  /** Commits what was proposed as one operation. What was changed since stays, and is counted as skipped. */
  applyRealign(query: { proposal: number }): Promise<RunResult>
  dropRealign(query: { proposal: number }): Promise<null>
  /** What the project knows of words besides the lexicons that come with Parallax, for the languages of a work. */
  lexicon(query: LexiconQuery): Promise<LexiconView>
  /** Adds a lexicon from the bytes of a file, instead of the one of that name if there is one. */
  addLexicon(query: LexiconFileQuery): Promise<RunResult>
  removeLexicon(query: { name: string }): Promise<RunResult>
}
