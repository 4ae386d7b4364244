import { Component, type ReactNode } from 'react'

interface Props {
  /** What does not work then: `The editor`. */
  readonly what: string
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
    const { what, children } = this.props
    if (this.state.message === null) return children
    return (
      <div className="empty" role="alert">
        <strong>{what} stopped by a fault</strong>
        {this.state.message}. What was done is kept in the project.{' '}
        <button type="button" className="button small" onClick={() => this.setState({ message: null })}>
          Try again
        </button>
      </div>
    )
  }
}
