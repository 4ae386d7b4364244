import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'

/** Phrase takes many languages into a memory, one target for each, and as users only its own. */
export const phrase: Profile = {
  label: 'Phrase',
  rules: {
    ...STANDARD,
    languages: 'any',
    codes: { 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW' },
    people: 'strip',
  },
}
