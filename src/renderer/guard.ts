import { Refusal } from '#shared/errors'
import { Unreachable } from '#renderer/api'
import { say } from '#renderer/store'
import { refusalInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** Does it, and says what went wrong if it did: a refusal as it is, a bug as one. */
export async function guard(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // The session hears of a program that is gone by itself, and says so.
    if (error instanceof Unreachable) return
    if (error instanceof Refusal) say(refusalInWords(error), 'refused')
    else say(t('fault.unexpected', { message: messageOf(error) }), 'failed')
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
