import { call } from '#renderer/api'
import { inTurn } from '#renderer/commands/dispatch'
import { saveDraft } from '#renderer/draft'
import { search, searched, useSearch } from '#renderer/features/search/state'
import { refresh } from '#renderer/reading'
import { say } from '#renderer/store'
import { t } from '#renderer/words/words'

/** How many matches would be replaced. */
export function placesChosen(): number {
  const { progress, except } = useSearch.getState()
  return (progress?.hits ?? 0) - except.size
}

/**
 * Replaces all matches once all are found, unless something else is searched for by then: never what was found for another
 * text, nor with another in its place.
 */
export async function replaceWhenFound(): Promise<void> {
  const { query, replacement } = useSearch.getState()
  await searched()
  const now = useSearch.getState()
  if (now.query === query && now.replacement === replacement) inTurn(replaceChosen)
}

/** Replaces all matches that were not left out, and looks for what is left. */
async function replaceChosen(): Promise<void> {
  await saveDraft()
  const { progress, except } = useSearch.getState()
  if (progress?.state !== 'finished' || placesChosen() === 0) return
  const { seq, places, works, skipped } = await call('replaceFound', {
    search: progress.search,
    except: [...except],
  })
  await refresh(seq)
  const done = t('search.replaced', { places, works })
  say(skipped === 0 ? done : `${done} ${t('search.skipped', { count: skipped })}`)
  await search()
}
