import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'

/** OmegaT takes any number of languages and compares their codes by language; level 2 becomes its own tags. */
export const omegat: Profile = { label: 'OmegaT', rules: STANDARD }
