import { Refusal } from '#shared/errors'
import type { Said } from '#shared/words/message'
import { Unreachable } from '#renderer/api'
import { say } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** Does it, and says what went wrong if it did: a refusal as it is, a bug as one. */
export async function guard(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // The session hears of a program that is gone by itself, and says so.
    if (error instanceof Unreachable) return
    if (error instanceof Refusal) say(saidInWords(error.said), 'refused')
    else say(t('fault.unexpected', { message: messageOf(error) }), 'failed')
  }
}

/** What is said of a failure: a refusal as data, of a bug what it says of itself. */
export function saidOf(error: unknown): Said {
  return error instanceof Refusal ? error.said : messageOf(error)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
