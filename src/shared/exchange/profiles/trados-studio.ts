import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'
import { REGIONS } from '#shared/exchange/profiles/regions'

/** Trados Studio and its cloud: two languages with regions, fields of type `x-`, at most 2000 characters. */
export const tradosStudio: Profile = {
  label: 'Trados Studio',
  rules: { ...STANDARD, languages: 'pair', codes: REGIONS, props: 'rename', limit: 2000 },
}
