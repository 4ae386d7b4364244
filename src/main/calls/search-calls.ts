import type { SearchCalls } from '#shared/calls/search-calls'
import { answer } from '#main/calls/answer'
import type { Commits } from '#main/calls/commits'
import type { Store } from '#main/db/store'
import type { IndexKeeper } from '#main/search/index-keeper'
import { replaceFound } from '#main/search/replace-found'
import type { Searches } from '#main/search/searches'

export function searchCalls(
  store: Store,
  commits: Commits,
  searches: Searches,
  keeper: IndexKeeper,
): SearchCalls {
  return {
    async startSearch(query) {
      const page = await searches.start(query)
      keeper.want()
      return page
    },
    searchLines: answer((query) => searches.lines(query)),
    endSearch: answer(({ search }) => {
      searches.end(search)
      return null
    }),
    indexAgain: answer(() => {
      keeper.want()
      return null
    }),
    alignedTexts: answer(({ segment }) => searches.aligned(segment)),
    replaceFound: (query) =>
      store.whenIdle(() => replaceFound(searches.replacements(query), (command) => commits.run(command))),
  }
}
