import type { en } from '#renderer/words/en/all'
import type { Words } from '#shared/words/pattern'

export type Feature = keyof typeof en

/** What a language must hold: every message of the English, and no other. */
export type Catalogue = { readonly [F in Feature]: Words<(typeof en)[F]> }
