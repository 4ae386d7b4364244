import type { AlignCalls } from '#shared/calls/align-calls'
import { answer } from '#main/calls/answer'
import type { Commits } from '#main/calls/commits'
import type { Store } from '#main/db/store'
import type { Jobs } from '#main/jobs/run-job'
import type { RunningJobs } from '#main/jobs/running-jobs'
import { lexiconView } from '#main/views/lexicon'
import { addLexicon } from '#main/works/add-lexicon'
import { Proposals } from '#main/works/proposals'
import { checkRealign } from '#main/works/realign-query'

export function alignCalls(store: Store, commits: Commits, jobs: Jobs, running: RunningJobs): AlignCalls {
  const proposals = new Proposals(store, jobs)
  return {
    proposeRealign: (query) =>
      running.run('realign', query.work, (jobOptions) => proposals.make(checkRealign(query), jobOptions)),
    applyRealign: ({ proposal }) =>
      store.whenIdle(() => {
        const { operation, skipped } = proposals.apply(proposal)
        return operation === null
          ? commits.nothingChanged('align', skipped)
          : commits.done(operation, [], skipped)
      }),
    dropRealign: answer(({ proposal }) => {
      proposals.drop(proposal)
      return null
    }),
    lexicon: (query) => lexiconView(store, jobs, query),
    addLexicon: answer((query) => commits.done(addLexicon(store, query), [])),
    removeLexicon: answer(({ name }) => commits.done(store.lexicons.remove(name), [])),
  }
}
