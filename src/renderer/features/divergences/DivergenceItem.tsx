import { memo, type ReactNode } from 'react'
import type { DivergenceView, EvidenceView } from '#shared/api'
import type { Severity } from '#shared/model'
import { mark } from '#renderer/commands/divergences'
import { languagesOf } from '#renderer/features/divergences/words'
import { moment, ordinal, probability } from '#renderer/ui/numbers'
import { SeveritySign } from '#view/ui/Shape'
import { saidInWords } from '#renderer/words/from-data'
import { inRow } from '#renderer/ui/lists'
import { names, t } from '#renderer/words/words'

/** One divergence: what it is and where; with its evidence when it is the chosen one. */
export const DivergenceItem = memo(function DivergenceItem({
  divergence,
  chosen,
  marked,
  group,
  top,
  index,
  of,
  measure,
  onChoose,
}: {
  divergence: DivergenceView
  chosen: boolean
  marked: boolean
  /** Heading of the group that begins with it; empty within one. */
  group: string
  top: number
  index: number
  of: number
  measure: (element: HTMLElement | null) => void
  onChoose: (evidence?: number) => void
}): ReactNode {
  const { category, severity, confidence, message, state, decision, evidence, note } = divergence
  return (
    <div
      role="option"
      id={`divergence-${divergence.id}`}
      aria-selected={chosen || marked}
      aria-setsize={of}
      aria-posinset={index + 1}
      className={`divergence${chosen ? ' chosen' : ''}${marked ? ' marked' : ''}${state === 'open' ? '' : ' decided'}`}
      style={{ transform: `translateY(${top}px)` }}
      ref={measure}
      data-index={index}
      onClick={(event) => (event.ctrlKey || event.metaKey ? mark(divergence.id) : onChoose())}
    >
      {group !== '' && <h3 className="divergence-group">{group}</h3>}
      <div className="divergence-head">
        <SeveritySign severity={severity} />
        <b>{names().categories[category]}</b>
        <span className="unseen">{names().severities[severity]}</span>
        {state !== 'open' && <span className="divergence-state">{names().states[state]}</span>}
        <span className="faint number divergence-where">
          {languagesOf(evidence)} · {divergence.byPerson ? t('divergences.added') : probability(confidence)}
        </span>
      </div>
      <p className="divergence-message">{saidInWords(message)}</p>
      {chosen && (
        <div className="evidence">
          {evidence.map((one, n) => (
            <EvidenceLine key={n} evidence={one} severity={severity} onChoose={() => onChoose(n)} />
          ))}
        </div>
      )}
      {chosen && (
        <p className="faint divergence-decision">
          {t(divergence.typed ? 'divergences.yours' : 'divergences.mqm', {
            type: names().types[divergence.mqm],
          })}
          {divergence.graded && `; ${t('divergences.graded', { severity: names().severities[severity] })}`}
        </p>
      )}
      {note !== '' && <p className={`divergence-note${chosen ? '' : ' cut'}`}>{note}</p>}
      {chosen && decision !== null && (
        <p className="faint divergence-decision">
          {t('divergences.decided', {
            state: names().states[state],
            actor: decision.actor,
            when: moment(decision.at),
          })}
          {decision.reason === '' ? '' : `: ${decision.reason}`}
        </p>
      )}
    </div>
  )
})

function EvidenceLine({
  evidence: { lang, index, text, role, stale },
  severity,
  onChoose,
}: {
  evidence: EvidenceView
  severity: Severity
  onChoose: () => void
}): ReactNode {
  const note = inRow(
    [role === 'neighbour' ? t('divergences.beside') : '', stale ? t('divergences.stale') : ''].filter(
      (part) => part !== '',
    ),
  )
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
