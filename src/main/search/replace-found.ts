import type { RunResult } from '#shared/api'
import type { Command } from '#shared/ops/commands'
import type { ReplaceResult } from '#shared/search/view'
import type { Searches } from '#main/search/searches'

/** Writes replacements, an operation in each work: undo is kept for each, too. */
export function replaceFound(
  { works, skipped }: ReturnType<Searches['replacements']>,
  run: (command: Command) => RunResult,
): ReplaceResult {
  let seq = 0
  let places = 0
  for (const { work, texts, places: here } of works) {
    seq = run({ kind: 'work.replace', work, places: here, texts }).seq
    places += here
  }
  return { seq, places, works: works.length, skipped }
}
