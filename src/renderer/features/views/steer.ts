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
/** How many parts of a view are on their way, and who waits for them. */
let coming = 0
let waiting: (() => void)[] = []

/** Returns what ends it. */
export function steersView(how: Steering): () => void {
  steering = how
  return () => {
    if (steering === how) steering = null
  }
}

/** A view, or what it draws, is being loaded or read. Returns what ends it. */
export function viewComes(): () => void {
  coming++
  return () => {
    coming--
    // What comes in its place says so in the same turn.
    setTimeout(() => {
      if (coming > 0) return
      const all = waiting
      waiting = []
      for (const go of all) go()
    })
  }
}

/** What is pressed before a view is there is done when it is. */
export async function steer(act: (how: Steering) => Promise<void> | void): Promise<void> {
  if (steering === null && coming > 0) await new Promise<void>((resolve) => waiting.push(resolve))
  if (steering !== null) await act(steering)
}
