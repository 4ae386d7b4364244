import type { ReactNode } from 'react'
import type { ReviewState, Severity } from '#shared/model'

/** Small signs whose shape says the same as their colour. They are decoration: the words stand beside them. */

const SEVERITY: Readonly<Record<Severity, ReactNode>> = {
  critical: <rect x="1.5" y="1.5" width="9" height="9" fill="var(--bad)" />,
  major: <path d="M6 1l5 10H1z" fill="var(--warn)" />,
  minor: <circle cx="6" cy="6" r="4" fill="var(--info)" />,
  neutral: <circle cx="6" cy="6" r="3.5" fill="none" stroke="var(--ink-3)" strokeWidth="1.2" />,
}

const STATE: Readonly<Record<ReviewState, ReactNode>> = {
  unreviewed: null,
  accepted: <path d="M2 6.5l3 3 5.5-7" fill="none" stroke="var(--ok)" strokeWidth="1.8" />,
  doubtful: (
    <g fill="none" stroke="var(--warn)" strokeWidth="1.5">
      <path d="M6 1.2L11 6l-5 4.8L1 6z" />
      <path d="M6 4v4" />
    </g>
  ),
}

export function SeveritySign({ severity }: { severity: Severity }): ReactNode {
  return <Sign>{SEVERITY[severity]}</Sign>
}

export function StateSign({ state }: { state: ReviewState }): ReactNode {
  return STATE[state] === null ? null : <Sign>{STATE[state]}</Sign>
}

function Sign({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg className="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {children}
    </svg>
  )
}
