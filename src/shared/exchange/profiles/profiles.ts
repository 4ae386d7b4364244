import { Refusal } from '#shared/errors'
import { generic } from '#shared/exchange/profiles/generic'
import { memoq } from '#shared/exchange/profiles/memoq'
import { omegat } from '#shared/exchange/profiles/omegat'
import { phrase } from '#shared/exchange/profiles/phrase'
import type { Profile, ProfileRules } from '#shared/exchange/profiles/profile'
import { smartcat } from '#shared/exchange/profiles/smartcat'
import { tradosStudio } from '#shared/exchange/profiles/trados-studio'
import { wordfast } from '#shared/exchange/profiles/wordfast'
import type { LanguageTag } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'

const ALL = { generic, omegat, 'trados-studio': tradosStudio, memoq, wordfast, phrase, smartcat } as const

export type ProfileId = keyof typeof ALL

export const PROFILES: Readonly<Record<ProfileId, Profile>> = ALL

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
export const PROFILE_IDS = Object.keys(ALL) as readonly ProfileId[]

/** A profile and what a person changed of it. */
export interface ProfileChoice {
  readonly profile: ProfileId
  /** Codes by tag in lower case, before those of the profile. */
  readonly codes: Readonly<Record<string, LanguageTag>>
  /** Rules instead of the profile's. */
  readonly changes: Partial<Omit<ProfileRules, 'codes'>>
}

export const DEFAULT_PROFILE: ProfileChoice = { profile: 'generic', codes: {}, changes: {} }

/** The rules of a profile with the changes of a person. */
export function rulesOf({ profile, codes, changes }: ProfileChoice): ProfileRules {
  const { rules } = PROFILES[profile]
  return { ...rules, ...changes, codes: { ...rules.codes, ...codes } }
}

/** The profile with that id; refuses one that there is none of. */
export function profileNamed(id: string): ProfileId {
  const found = PROFILE_IDS.find((one) => one === id)
  if (found !== undefined) return found
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`there is no profile ${id}; there are ${PROFILE_IDS.join(', ')}`),
  )
}
