import { type Profile, STANDARD } from '#shared/exchange/profiles/profile'
import { REGIONS } from '#shared/exchange/profiles/regions'

/** Wordfast keeps a unit on one line of a table: no line breaks, no codes, languages of five characters. */
export const wordfast: Profile = {
  label: 'Wordfast',
  rules: {
    ...{ ...STANDARD, languages: 'pair', codes: REGIONS, codeLimit: 5, encoding: 'utf-16le' },
    ...{ level: 1, props: 'strip', limit: 8000, space: 'fold' },
  },
}
