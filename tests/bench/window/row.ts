/** The first unit, with its text there. */
export const ROW = '[role="row"][aria-rowindex="2"]:not([aria-busy])'
