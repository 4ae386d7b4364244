import type { ReactNode } from 'react'
import { sideOf } from '#shared/exchange/roundtrip/decide'
import type { MergeItem } from '#shared/exchange/roundtrip/merge'
import { changedPiece } from '#renderer/features/reimport/changed'
import { decide, useReimport } from '#renderer/features/reimport/state'
import { endonym } from '#renderer/ui/language'
import { count } from '#renderer/ui/numbers'

/** One change: what stood there when the file was written, what is here, and what came back. */
export function ReimportItem({ item }: { item: MergeItem }): ReactNode {
  const decided = useReimport((now) => now.decided.get(item.id))
  const { row, kind, lang, old, mine, theirs, conflict } = item
  const side = conflict && decided === undefined ? null : sideOf(item, decided)
  return (
    <section className="reimport-item" aria-label={`Unit ${row + 1}`}>
      <h3>
        Unit {count(row + 1)}: {kind === 'text' ? <span lang={lang ?? ''}>{endonym(lang ?? '')}</span> : kind}
        {conflict && <span className="reimport-conflict"> changed here and outside</span>}
      </h3>
      <Text title="When it was exported" lang={lang} text={old} against={old} />
      <Text title="Mine" lang={lang} text={mine} against={old} chosen={side === 'mine'} />
      <Text title="Theirs" lang={lang} text={theirs} against={old} chosen={side === 'theirs'} />
      <div className="reimport-decide" role="group" aria-label="Decide">
        <button
          type="button"
          className="button"
          aria-pressed={side === 'mine'}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => decide('mine')}
        >
          Keep mine <kbd aria-hidden="true">←</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={side === 'theirs'}
          aria-keyshortcuts="ArrowRight"
          onClick={() => decide('theirs')}
        >
          Take theirs <kbd aria-hidden="true">→</kbd>
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
        {chosen && <span className="reimport-side-tag">taken</span>}
      </h4>
      <p className="text" lang={lang ?? undefined} dir="auto">
        {text === '' ? (
          <span className="faint">empty</span>
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
