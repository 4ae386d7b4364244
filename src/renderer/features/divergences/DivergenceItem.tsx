import { memo, type ReactNode } from 'react'
import type { DivergenceView, EvidenceView } from '#shared/api'
import type { Severity } from '#shared/model'
import { CATEGORY_TITLES, STATE_TITLES, languagesOf } from '#renderer/features/divergences/words'
import { ordinal, probability } from '#renderer/ui/numbers'
import { SeveritySign } from '#view/ui/Shape'

/** One divergence: what it is and where; with its evidence when it is the chosen one. */
export const DivergenceItem = memo(function DivergenceItem({
  divergence,
  chosen,
  top,
  index,
  of,
  measure,
  onChoose,
}: {
  divergence: DivergenceView
  chosen: boolean
  top: number
  index: number
  of: number
  measure: (element: HTMLElement | null) => void
  onChoose: (evidence?: number) => void
}): ReactNode {
  const { category, severity, confidence, message, state, decision, evidence } = divergence
  return (
    <div
      role="option"
      id={`divergence-${divergence.id}`}
      aria-selected={chosen}
      aria-setsize={of}
      aria-posinset={index + 1}
      className={`divergence${chosen ? ' chosen' : ''}${state === 'open' ? '' : ' decided'}`}
      style={{ transform: `translateY(${top}px)` }}
      ref={measure}
      data-index={index}
      onClick={() => onChoose()}
    >
      <div className="divergence-head">
        <SeveritySign severity={severity} />
        <b>{CATEGORY_TITLES[category]}</b>
        <span className="unseen">{severity}</span>
        {state !== 'open' && <span className="divergence-state">{STATE_TITLES[state]}</span>}
        <span className="faint number divergence-where">
          {languagesOf(evidence)} · {probability(confidence)}
        </span>
      </div>
      <p className="divergence-message">{message}</p>
      {chosen && (
        <div className="evidence">
          {evidence.map((one, n) => (
            <EvidenceLine key={n} evidence={one} severity={severity} onChoose={() => onChoose(n)} />
          ))}
        </div>
      )}
      {chosen && decision !== null && (
        <p className="faint divergence-decision">
          {STATE_TITLES[state]} by {decision.actor}, {new Date(decision.at).toLocaleString()}
          {decision.reason === '' ? '' : `: ${decision.reason}`}
        </p>
      )}
    </div>
  )
})

const ROLE_NOTES = { place: '', counterpart: '', neighbour: 'beside it' } as const

function EvidenceLine({
  evidence: { lang, index, text, role, stale },
  severity,
  onChoose,
}: {
  evidence: EvidenceView
  severity: Severity
  onChoose: () => void
}): ReactNode {
  const note = [ROLE_NOTES[role], stale ? 'changed since' : ''].filter((part) => part !== '').join(', ')
  return (
    <div
      className="evidence-line"
      onClick={(event) => {
        event.stopPropagation()
        onChoose()
      }}
    >
      <span className="tag number">
        {lang} {ordinal(index)}
      </span>
      <span>
        <span className="text" lang={lang}>
          {role === 'place' ? <mark className={`quote ${severity}`}>{text}</mark> : text}
        </span>
        {note !== '' && <span className="faint"> {note}</span>}
      </span>
    </div>
  )
}
