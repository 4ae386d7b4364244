import { NO_EDITS } from '#shared/align/lexicon-edits'
import type { LexiconQuery, LexiconView } from '#shared/lexicon-view'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import type { Store } from '#main/db/store'
import type { Jobs } from '#main/jobs/run-job'
import { projectWords } from '#main/works/project-words'

/** Pairs that a window may ask for at a time. */
const MOST = 1000

/** What the project knows of words of the languages of a work. What accepted units teach is learnt in a worker thread. */
export async function lexiconView(store: Store, jobs: Jobs, query: LexiconQuery): Promise<LexiconView> {
  const { work, find, count } = query
  if (typeof find !== 'string' || !Number.isSafeInteger(count) || count < 0)
    throw new Refusal('bad-argument', inEnglishOnly('a lexicon is asked for a word and a number of pairs'))
  const { accepted } = projectWords(
    store,
    store.load(work).versions.map(({ lang }) => lang),
  )
  const files = store.lexicons.list()
  const edits = store.settings().lexicon ?? NO_EDITS
  const asked = { accepted, edits, files, find, most: Math.min(count, MOST) }
  const { pairs, total } = await jobs.run('words', asked)
  return {
    files: files.map(({ name, lists }) => ({
      name,
      lists: lists.map((list) => ({ languages: list.languages, pairs: list.pairs.length })),
    })),
    ...{ pairs, total },
    accepted: accepted.map(({ languages, texts }) => ({ languages, units: texts.length })),
  }
}
