import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The columns of the grid after the gutter, as `grid-template-columns` has them. */
    '--template'?: string
    /** Least width of the columns together. */
    '--least'?: string
    /** How many versions stand beside each other in the reading view. */
    '--columns'?: number
    /** How many versions the map draws, one below the other. */
    '--versions'?: number
    /** Width of the column with the numbers of the units. */
    '--gutter'?: string
  }
}
