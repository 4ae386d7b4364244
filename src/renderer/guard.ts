import { Refusal } from '#shared/errors'
import { Unreachable } from '#renderer/api'
import { say } from '#renderer/store'

/** Does it, and says what went wrong if it did: a refusal as it is, a bug as one. */
export async function guard(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // The session hears of a program that is gone by itself, and says so.
    if (error instanceof Unreachable) return
    if (error instanceof Refusal) say(error.message, 'refused')
    else say(`Unexpected fault: ${messageOf(error)}`, 'failed')
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
