import type { ReactNode } from 'react'
import { REVIEW_STATES } from '#shared/model'
import { KINDS, type SearchQuery } from '#shared/search/query'
import { ask, save, useSearch } from '#renderer/features/search/state'
import { guard } from '#renderer/guard'
import { useView } from '#renderer/store'
import { languageName } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { orNone, Select, type Named } from '#view/ui/Select'

type Filter = 'works' | 'languages' | 'states' | 'kinds'

/** Where is searched, and searches that are kept with it. */
export function SearchFilters(): ReactNode {
  const project = useView((now) => now.project)
  const query = useSearch((now) => now.query)
  const works = project?.works ?? []
  const tags = works.flatMap(({ versions }) => versions.map(({ lang }) => lang.split('-')[0] ?? lang))
  const languages = [...new Set(tags)].sort()
  return (
    <div className="search-row search-filters" role="group" aria-label={t('search.where')}>
      <Where of="works" all={t('search.allWorks')} values={works.map(({ id, name }) => [id, name])} />
      <Where
        of="languages"
        all={t('search.allLanguages')}
        values={languages.map((lang) => [lang, languageName(lang)])}
      />
      <Where
        of="states"
        all={t('search.allStates')}
        values={REVIEW_STATES.map((one) => [one, t(`search.state-${one}`)])}
      />
      <Where
        of="kinds"
        all={t('search.allKinds')}
        values={KINDS.map((one) => [one, t(`search.kind-${one}`)])}
      />
      <Saved query={query} />
    </div>
  )
}

function Where({
  of,
  all,
  values,
}: {
  of: Filter
  all: string
  values: readonly Named<string | number>[]
}): ReactNode {
  const [chosen = null] = useSearch((now) => now.query[of])
  return (
    <Select
      label={all}
      look="small"
      value={chosen}
      values={orNone(all, values)}
      choose={(value) => ask({ [of]: value === null ? [] : [value] })}
    />
  )
}

/** Takes a search that was kept, keeps this one, or lets go of it. */
function Saved({ query }: { query: SearchQuery }): ReactNode {
  const saved = useSearch((now) => now.saved)
  const works = useView((now) => now.project?.works) ?? []
  const same = JSON.stringify(query)
  const kept = saved.find((one) => JSON.stringify(one.query) === same)
  const name = [
    query.text,
    ...(query.mode === 'exact' ? [] : [t(`search.${query.mode}`)]),
    ...works.filter(({ id }) => query.works.includes(id)).map((work) => work.name),
    ...query.languages.map(languageName),
    ...query.states.map((one) => t(`search.state-${one}`)),
    ...query.kinds.map((one) => t(`search.kind-${one}`)),
  ].join(' · ')
  return (
    <>
      {saved.length > 0 && (
        <Select
          label={t('search.saved')}
          look="small"
          value={kept?.name ?? null}
          values={orNone(
            t('search.saved'),
            saved.map(({ name: one }) => [one, one]),
          )}
          choose={(wanted) => {
            const one = saved.find((other) => other.name === wanted)
            if (one !== undefined) ask(one.query)
          }}
        />
      )}
      <button
        type="button"
        className="button small quiet"
        disabled={query.text.trim() === ''}
        onClick={() => void guard(() => save(kept?.name ?? name, kept === undefined ? query : null))}
      >
        {t(kept === undefined ? 'search.save' : 'search.forget')}
      </button>
    </>
  )
}
