import { en } from '#renderer/words/en/all'
import { t } from '#renderer/words/words'

/** What the program tells by name, in the words of the window. */

/** A job that is running, by the program's name for it; one that the window does not know keeps that name. */
export function jobInWords(label: string): string {
  const key = label.replaceAll(' ', '-')
  return isJob(key) ? t(`jobs.${key}`) : label
}

function isJob(key: string): key is keyof typeof en.jobs {
  return Object.hasOwn(en.jobs, key)
}
