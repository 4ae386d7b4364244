import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Number of versions: the columns of the grid. */
    '--columns'?: number
    /** Width of the column with the numbers of the units. */
    '--gutter'?: string
  }
}
