import { Refusal } from '#shared/errors'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { type ProfileChoice, type ProfileId } from '#shared/exchange/profiles/profiles'
import type { LanguageTag } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'

/** How a TMX is to be written, as it is said on the command line. */
export interface ProfileFlags {
  readonly profile: ProfileId
  readonly code?: Readonly<Record<string, LanguageTag>>
  readonly encoding?: ProfileRules['encoding']
  readonly level?: '1' | '2'
  readonly props?: ProfileRules['props']
  readonly tooLong?: ProfileRules['overLimit']
}

export function profileOf({ profile, code, encoding, level, props, tooLong }: ProfileFlags): ProfileChoice {
  return {
    profile,
    codes: code ?? {},
    changes: {
      ...(encoding !== undefined && { encoding }),
      ...(level !== undefined && { level: level === '1' ? 1 : 2 }),
      ...(props !== undefined && { props }),
      ...(tooLong !== undefined && { overLimit: tooLong }),
    },
  }
}

/** `zh=zh-CN`, one after the other. */
export function parseCode(
  text: string,
  before: Readonly<Record<string, LanguageTag>> = {},
): Readonly<Record<string, LanguageTag>> {
  const [, tag, code] = /^([A-Za-z0-9-]+)=([A-Za-z0-9-]+)$/.exec(text) ?? []
  if (tag === undefined || code === undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`--code takes a language and its code, as zh=zh-CN, not ${text}`),
    )
  return { ...before, [tag.toLowerCase()]: code }
}

export function parseConfidence(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 1) return value
  throw new Refusal('bad-argument', inEnglishOnly(`--min-confidence takes a number from 0 to 1, not ${text}`))
}
