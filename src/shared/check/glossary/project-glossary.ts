import type { Concept, GlossaryTerm } from '#shared/check/glossary/glossary'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

/** A glossary as a project keeps it: what was in the file, under its name. */
export interface ProjectGlossary {
  readonly name: string
  readonly concepts: readonly Concept[]
}

/** The list with a glossary, in the place of one of the same name. */
export function withGlossary(
  list: readonly ProjectGlossary[],
  glossary: ProjectGlossary,
): readonly ProjectGlossary[] {
  return [...list.filter(({ name }) => name !== glossary.name), glossary]
}

/** Glossaries from untrusted data. */
export function readProjectGlossaries(value: unknown): readonly ProjectGlossary[] {
  if (!Array.isArray(value)) throw new Refusal('bad-argument', inEnglishOnly('glossaries must be a list'))
  return value.map((entry: unknown, n) => {
    const { name, concepts }: Record<string, unknown> = { ...(entry ?? {}) }
    if (typeof name !== 'string' || !Array.isArray(concepts))
      throw new Refusal('bad-argument', inEnglishOnly(`glossaries.${n} must have a name and concepts`))
    return {
      name,
      concepts: concepts.map((concept: unknown, at) =>
        readConcept(concept, `glossaries.${n}.concepts.${at}`),
      ),
    }
  })
}

function readConcept(value: unknown, at: string): Concept {
  const { terms }: Record<string, unknown> = { ...(value ?? {}) }
  if (!Array.isArray(terms)) throw new Refusal('bad-argument', inEnglishOnly(`${at}.terms must be a list`))
  return { terms: terms.map((term: unknown, n) => readTerm(term, `${at}.terms.${n}`)) }
}

function readTerm(value: unknown, at: string): GlossaryTerm {
  const { lang, text, forbidden }: Record<string, unknown> = { ...(value ?? {}) }
  if (typeof lang !== 'string' || typeof text !== 'string' || typeof forbidden !== 'boolean')
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`${at} must have a language, a text, and whether it is forbidden`),
    )
  return { lang, text, forbidden }
}
