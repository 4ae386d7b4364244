import type { en } from '#shared/words/en/all'
import type { Words } from '#shared/words/pattern'

/** What a language must hold: every message of the English, and no other. */
export type Catalogue = { readonly [F in keyof typeof en]: Words<(typeof en)[F]> }
