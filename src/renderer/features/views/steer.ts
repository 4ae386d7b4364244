/** What the keys of the view in the middle do; each view says so while it is shown. */
export interface Steering {
  /** To the next (1) or previous (-1) thing that the cursor goes by. */
  readonly step: (by: 1 | -1) => void
  /** To the right (1) or to the left (-1). */
  readonly across: (by: 1 | -1) => void
  readonly page: (by: 1 | -1) => void
  readonly end: (which: 'first' | 'last') => void
}

let steering: Steering | null = null

/** Returns what ends it. */
export function steersView(how: Steering): () => void {
  steering = how
  return () => {
    if (steering === how) steering = null
  }
}

export function steer(act: (how: Steering) => void): void {
  if (steering !== null) act(steering)
}
