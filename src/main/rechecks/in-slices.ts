import { Pace } from '#main/jobs/pace'

/** Does all parts and gives what comes of them, or null once it is no longer wanted. All else goes on in between. */
export async function inSlices<T>(
  parts: Generator<undefined, T>,
  isWanted: () => boolean,
  pace: Pick<Pace, 'isOver' | 'rest'> = new Pace(),
): Promise<T | null> {
  for (;;) {
    do {
      const part = parts.next()
      if (part.done === true) return part.value
    } while (!pace.isOver)
    await pace.rest()
    if (!isWanted()) return null
  }
}
