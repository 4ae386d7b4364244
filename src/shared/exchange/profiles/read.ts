import { Refusal } from '#shared/errors'
import { type ProfileRules } from '#shared/exchange/profiles/profile'
import { type ProfileChoice, profileNamed } from '#shared/exchange/profiles/profiles'
import { codeOfTag } from '#shared/exchange/validate/tags'
import { inEnglishOnly, say, type Message } from '#shared/words/message'

type Changes = ProfileChoice['changes']

/** What each rule that a person may change can be. */
const VALUES: { readonly [K in keyof Changes]-?: (value: unknown) => value is NonNullable<Changes[K]> } = {
  languages: oneOf('pair', 'any'),
  codeLimit: isLimit,
  srclang: oneOf('source', '*all*'),
  encoding: oneOf('utf-8', 'utf-16le'),
  level: oneOf(1, 2),
  props: oneOf('keep', 'rename', 'strip'),
  people: oneOf('keep', 'strip'),
  limit: isLimit,
  overLimit: oneOf('keep', 'leave-out'),
  space: oneOf('keep', 'fold'),
  doctype: oneOf(true, false),
}

/** The choice of a profile from untrusted data; a `Refusal` says what is wrong with it. */
export function readProfileChoice(value: unknown): ProfileChoice {
  if (!isRecord(value)) throw wrong(inEnglishOnly('a profile is chosen by name: { profile, codes, changes }'))
  const { profile, codes = {}, changes = {} } = value
  if (typeof profile !== 'string') throw wrong(inEnglishOnly('the choice of a profile has no name'))
  if (!isRecord(codes)) throw wrong(inEnglishOnly('codes are given by language: { zh: "zh-CN" }'))
  if (!isRecord(changes)) throw wrong(inEnglishOnly('rules are changed by name: { level: 1 }'))
  return {
    profile: profileNamed(profile),
    codes: Object.fromEntries(
      Object.entries(codes).map(([lang, code]) => {
        if (typeof code !== 'string' || codeOfTag(code) !== code)
          throw wrong(say('writing.noCode', { code: String(code) }))
        return [lang.toLowerCase(), code]
      }),
    ),
    changes: Object.fromEntries(
      Object.entries(changes).map(([rule, given]) => {
        if (!isRule(rule) || !VALUES[rule](given))
          throw wrong(inEnglishOnly(`the rule ${rule} cannot be ${JSON.stringify(given)}`))
        return [rule, given]
      }),
    ),
  }
}

function isRule(name: string): name is keyof typeof VALUES {
  return Object.hasOwn(VALUES, name)
}

function oneOf<const T>(...values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => values.some((one) => one === value)
}

function isLimit(value: unknown): value is NonNullable<ProfileRules['limit']> {
  return value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(what: Message): Refusal {
  return new Refusal('bad-argument', what)
}
