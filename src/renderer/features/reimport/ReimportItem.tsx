import type { ReactNode } from 'react'
import { sideOf } from '#shared/exchange/roundtrip/decide'
import type { MergeItem } from '#shared/exchange/roundtrip/merge'
import { changedPiece } from '#renderer/features/reimport/changed'
import { decide, useReimport } from '#renderer/features/reimport/state'
import { valueInWords } from '#renderer/features/reimport/value'
import { endonym } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** One change: what stood there when the file was written, what is here, and what came back. */
export function ReimportItem({ item }: { item: MergeItem }): ReactNode {
  const decided = useReimport((now) => now.decided.get(item.id))
  const { row, kind, lang, conflict } = item
  const old = valueInWords(item, item.old)
  const mine = valueInWords(item, item.mine)
  const theirs = valueInWords(item, item.theirs)
  const side = conflict && decided === undefined ? null : sideOf(item, decided)
  return (
    <section className="reimport-item" aria-label={t('common.unit', { unit: ordinal(row) })}>
      <h3>
        {t('reimport.at.unit', { number: ordinal(row) })}{' '}
        {kind === 'text' ? <span lang={lang ?? ''}>{endonym(lang ?? '')}</span> : t(`reimport.kind.${kind}`)}
        {conflict && <span className="reimport-conflict"> {t('reimport.conflict')}</span>}
      </h3>
      <Text title={t('reimport.exported')} lang={lang} text={old} against={old} />
      <Text title={t('reimport.mine')} lang={lang} text={mine} against={old} chosen={side === 'mine'} />
      <Text title={t('reimport.theirs')} lang={lang} text={theirs} against={old} chosen={side === 'theirs'} />
      <div className="reimport-decide" role="group" aria-label={t('reimport.decide')}>
        <button
          type="button"
          className="button"
          aria-pressed={side === 'mine'}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => decide('mine')}
        >
          {t('reimport.keepMine')} <kbd aria-hidden="true">←</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={side === 'theirs'}
          aria-keyshortcuts="ArrowRight"
          onClick={() => decide('theirs')}
        >
          {t('reimport.takeTheirs')} <kbd aria-hidden="true">→</kbd>
        </button>
      </div>
    </section>
  )
}

function Text({
  title,
  lang,
  text,
  against,
  chosen = false,
}: {
  title: string
  lang: string | null
  text: string
  /** What it is compared with. */
  against: string
  chosen?: boolean
}): ReactNode {
  const [head, changed, tail] = changedPiece(against, text)
  return (
    <div className={`reimport-text${chosen ? ' chosen' : ''}`}>
      <h4>
        {title}
        {chosen && <span className="reimport-side-tag">{t('reimport.taken')}</span>}
      </h4>
      <p className="text" lang={lang ?? undefined} dir="auto">
        {text === '' ? (
          <span className="faint">{t('reimport.empty')}</span>
        ) : (
          <>
            {head}
            {changed !== '' && <mark>{changed}</mark>}
            {tail}
          </>
        )}
      </p>
    </div>
  )
}
