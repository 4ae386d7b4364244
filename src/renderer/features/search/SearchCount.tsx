import type { ReactNode } from 'react'
import { useSearch } from '#renderer/features/search/state'
import { count } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** How much was found, how far it is, or what is wrong. */
export function SearchCount(): ReactNode {
  const progress = useSearch((now) => now.progress)
  const problem = useSearch((now) => now.problem)
  return (
    <p id="search-count" className={`search-count number${problem === null ? '' : ' wrong'}`} role="status">
      {problem ??
        (progress === null ? '' : t('search.count', { hits: progress.hits, works: progress.works.length }))}
      {problem === null &&
        progress?.capped === true &&
        ` ${t('search.capped', { most: count(progress.hits) })}`}
      {problem === null && progress?.state === 'running' && (
        <>
          {' '}
          <progress aria-label={t('search.running')} value={progress.done} />
        </>
      )}
    </p>
  )
}
