import { Refusal } from '#shared/errors'
import { isEncoding } from '#shared/import/encodings'
import { AS_DETECTED, LINE_CHOICES, type FileChoices } from '#shared/import/preview'
import { inEnglishOnly, say, type Message } from '#shared/words/message'

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
const LONGEST_NAME = 200

/** The choices with some of them changed. Throws `Refusal('bad-argument')` for what is none: they come from outside. */
export function changeChoices(before: FileChoices, change: Partial<FileChoices>): FileChoices {
  for (const name of Object.keys(change))
    if (!Object.hasOwn(AS_DETECTED, name))
      throw wrong(inEnglishOnly(`there is no choice ${JSON.stringify(name)}`))
  const { encoding, lang, renamed, work, skip, joinLines, ...lines } = { ...before, ...change }
  if (encoding !== null && !isEncoding(encoding))
    throw wrong(say('joining.noEncoding', { encoding: JSON.stringify(encoding) }))
  for (const tag of [...(lang === null ? [] : [lang]), ...Object.values(renamed)])
    if (typeof tag !== 'string' || !TAG.test(tag))
      throw wrong(say('joining.noTag', { tag: JSON.stringify(tag) }))
  if (work !== null && (typeof work !== 'string' || work.trim() === '' || work.length > LONGEST_NAME))
    throw wrong(say('joining.workName', { most: LONGEST_NAME }))
  if (typeof skip !== 'boolean' || typeof joinLines !== 'boolean')
    throw wrong(inEnglishOnly('skip and joinLines are true or false'))
  for (const [at, is] of LINE_CHOICES.flatMap((name) => lines[name]))
    if (!Number.isSafeInteger(at) || at < 0 || typeof is !== 'boolean')
      throw wrong(inEnglishOnly(`${at} is no place in a text`))
  return { encoding, lang, renamed, work: work?.trim() ?? null, skip, joinLines, ...lines }
}

/** Whether the file must be read anew for the change to show. */
export function changesText(change: Partial<FileChoices>): boolean {
  const names = ['encoding', 'lang', 'renamed', 'joinLines', ...LINE_CHOICES]
  return names.some((name) => name in change)
}

function wrong(problem: Message): Refusal {
  return new Refusal('bad-argument', problem)
}
