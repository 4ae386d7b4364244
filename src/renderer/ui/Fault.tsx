import { Component, type ReactNode } from 'react'
import { t } from '#renderer/words/words'

interface Props {
  /** What does not work then: `The editor`. */
  readonly what: string
  /** What is done before the window is drawn anew as a whole; without it, just the part is tried again. */
  readonly onReopen?: () => Promise<void>
  readonly children: ReactNode
}

interface State {
  readonly message: string | null
}

/** Keeps a fault in one part of the window from taking the rest with it: says so, and offers another try. */
export class Fault extends Component<Props, State> {
  override state: State = { message: null }

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { what, onReopen, children } = this.props
    if (this.state.message === null) return children
    return (
      <div className="empty" role="alert">
        <strong>{t('fault.stopped', { part: what })}</strong>
        {this.state.message}. {t('fault.kept')}{' '}
        {onReopen === undefined ? (
          <button type="button" className="button small" onClick={() => this.setState({ message: null })}>
            {t('fault.again')}
          </button>
        ) : (
          <button
            type="button"
            className="button primary"
            onClick={() => void onReopen().finally(() => location.reload())}
          >
            {t('fault.reopen')}
          </button>
        )}
      </div>
    )
  }
}
