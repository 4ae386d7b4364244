import type { Refusal } from '#shared/errors'
import { inWords } from '#shared/words/in-words'
import type { Said } from '#shared/words/message'
import { en } from '#renderer/words/en/all'
import { language, t } from '#renderer/words/words'

/** What the program tells by name, in the words of the window. */

/** A job that is running, by the program's name for it; one that the window does not know keeps that name. */
export function jobInWords(label: string): string {
  const key = label.replaceAll(' ', '-')
  return isJob(key) ? t(`jobs.${key}`) : label
}

function isJob(key: string): key is keyof typeof en.jobs {
  return Object.hasOwn(en.jobs, key)
}

/** What the program says as data, in the language of the window. */
export function saidInWords(said: Said): string {
  return inWords(said, language())
}

/** Codes that say it all. */
const WHOLE: readonly string[] = ['nothing-to-undo', 'nothing-to-redo', 'cancelled']

/**
 * Why something was refused, in the language of the window. A sentence that the program has in English only stands behind
 * what kind of refusal it is.
 */
export function refusalInWords({ code, said, message }: Refusal): string {
  if (language() === 'en' || typeof said !== 'string') return saidInWords(said)
  const what = t(`refusals.${code}`)
  return WHOLE.includes(code) ? what : t('refusals.with', { what, message })
}
