import type { ReactNode } from 'react'
import type { AlignedText } from '#shared/search/view'
import { useSearch } from '#renderer/features/search/state'
import { languageName } from '#renderer/ui/language'
import { CommandButton } from '#view/ui/Command'
import { t } from '#renderer/words/words'

/** What the unit of the chosen match says in each version. */
export function SearchAligned(): ReactNode {
  const aligned = useSearch((now) => now.aligned)
  const line = useSearch((now) => now.lines.get(now.chosen))
  if (aligned === null || aligned.length === 0) return null
  return (
    <section className="search-aligned" aria-label={t('search.aligned')} tabIndex={0}>
      <div className="search-aligned-head">
        <h3>{t('search.aligned')}</h3>
        <CommandButton of="search.go" look="small" showKey={false}>
          {t('search.go')} <kbd aria-hidden="true">Enter</kbd>
        </CommandButton>
      </div>
      <dl>
        {aligned.map((text) => (
          <Version key={text.version} text={text} isHere={text.version === line?.version} />
        ))}
      </dl>
    </section>
  )
}

function Version({ text: { lang, segments }, isHere }: { text: AlignedText; isHere: boolean }): ReactNode {
  return (
    <div className={isHere ? 'here' : ''}>
      <dt className="tag" title={languageName(lang)}>
        {lang}
      </dt>
      <dd
        className={segments.length === 0 ? 'faint' : 'text'}
        lang={segments.length === 0 ? undefined : lang}
      >
        {segments.length === 0 ? t('grid.gap') : segments.map(({ id, text }) => <p key={id}>{text}</p>)}
      </dd>
    </div>
  )
}
