import type { LanguageTag } from '#shared/model'
import { readGlossaryCsv } from '#shared/check/glossary/csv'
import { readGlossaryTbx } from '#shared/check/glossary/tbx'

/** A word or words for a concept in one language. */
export interface GlossaryTerm {
  readonly lang: LanguageTag
  readonly text: string
  /** Whether it must not be used; all others of its language may be. */
  readonly forbidden: boolean
}

/** What is meant, with the terms for it. */
export interface Concept {
  readonly terms: readonly GlossaryTerm[]
}

/**
 * Reads a glossary, TBX (version 3 or 2, by its first character) or CSV; `name` is how messages call it.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readGlossary(name: string, text: string): Concept[] {
  const bare = text.replace(/^\uFEFF/u, '')
  return /^\s*</u.test(bare) ? readGlossaryTbx(name, bare) : readGlossaryCsv(name, bare)
}
