import type { ReactNode } from 'react'
import type { LexiconPair, LexiconView } from '#shared/lexicon-view'
import { forbidPair, forgetPair, originInWords } from '#renderer/features/lexicon/state'
import { t } from '#renderer/words/words'

/** The pairs that were found, those by hand first. */
export function Pairs({ known }: { known: LexiconView }): ReactNode {
  const { pairs, total } = known
  if (pairs.length === 0)
    return (
      <p className="empty">
        <strong>{t('lexicon.none')}</strong>
        {t('lexicon.noneWhy')}
      </p>
    )
  return (
    <ul className="lexicon-list" tabIndex={0} aria-label={t('lexicon.list')}>
      {pairs.map((pair) => (
        <Pair key={JSON.stringify(pair)} pair={pair} />
      ))}
      {total > pairs.length && (
        <li className="faint">{t('lexicon.more', { count: total - pairs.length })}</li>
      )}
    </ul>
  )
}

function Pair({ pair }: { pair: LexiconPair }): ReactNode {
  const { languages, source, target, origin } = pair
  const [from, to] = languages
  const edited = { languages, source, target }
  const isByHand = origin === 'added' || origin === 'forbidden'
  const what = t(`lexicon.${origin === 'added' ? 'remove' : origin === 'forbidden' ? 'allow' : 'forbid'}`)
  return (
    <li className={`lexicon-row ${origin}`}>
      <span className="cut" lang={from}>
        {source}
      </span>
      <span className="cut" lang={to}>
        {target}
      </span>
      <span className="faint number cut">
        {from}–{to} · {originInWords(pair)}
      </span>
      <button
        type="button"
        className="button small quiet"
        aria-label={t('lexicon.what', { what, source, target })}
        onClick={() => void (isByHand ? forgetPair(edited) : forbidPair(edited))}
      >
        {what}
      </button>
    </li>
  )
}
