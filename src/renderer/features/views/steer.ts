/** What the keys of the view in the middle do; each view says so while it is shown. The next command waits for a promise. */
export interface Steering {
  /** To the next (1) or previous (-1) thing that the cursor goes by. */
  readonly step: (by: 1 | -1) => Promise<void> | void
  /** To the right (1) or to the left (-1). */
  readonly across: (by: 1 | -1) => Promise<void> | void
  readonly page: (by: 1 | -1) => Promise<void> | void
  readonly end: (which: 'first' | 'last') => Promise<void> | void
}

let steering: Steering | null = null

/** Returns what ends it. */
export function steersView(how: Steering): () => void {
  steering = how
  return () => {
    if (steering === how) steering = null
  }
}

export function steer(act: (how: Steering) => Promise<void> | void): Promise<void> | void {
  if (steering !== null) return act(steering)
}
