import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'

/** memoQ imports two languages at a time, which the person chooses, main languages and variants alike. */
export const memoq: Profile = {
  label: 'memoQ',
  rules: {
    ...STANDARD,
    languages: 'pair',
    codes: { 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW', zh: 'zh-CN' },
  },
}
