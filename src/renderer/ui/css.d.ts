import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Number of versions: the columns of the grid. */
    '--columns'?: number
  }
}
