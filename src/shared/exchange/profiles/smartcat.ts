import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'

/** Smartcat names Chinese by its script. */
export const smartcat: Profile = {
  label: 'Smartcat',
  rules: {
    ...{ ...STANDARD, languages: 'pair', people: 'strip' },
    codes: { zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant-TW' },
  },
}
