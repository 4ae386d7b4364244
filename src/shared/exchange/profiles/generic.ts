import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'

/** TMX 1.4 and nothing else. */
export const generic: Profile = { label: 'Generic TMX 1.4', rules: STANDARD }
