import { languageOf } from '#shared/check/lexicons'
import type { Concept } from '#shared/check/glossary/glossary'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import type { LanguageTag } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/** The languages that a glossary has terms in, each once and without script and region, in the order of the file. */
export function glossaryLanguages(concepts: readonly Concept[]): LanguageTag[] {
  return [...new Set(concepts.flatMap(({ terms }) => terms.map(({ lang }) => languageOf(lang))))]
}

/**
 * Whether anything can be found by a glossary in texts of these languages: a term that must not be used in one of
 * them, or a concept that two of them have terms for, which may be in the same language.
 */
export function glossaryReaches(concepts: readonly Concept[], texts: readonly LanguageTag[]): boolean {
  const languages = texts.map(languageOf)
  return concepts.some(({ terms }) => {
    const termsIn = (language: LanguageTag): typeof terms =>
      terms.filter(({ lang }) => languageOf(lang) === language)
    const own = languages.map(termsIn).filter((list) => list.length > 0)
    return own.length > 1 || own.some((list) => list.some(({ forbidden }) => forbidden))
  })
}

/** What a person is told of a glossary that can find nothing in texts of these languages; null where it can. */
export function withoutEffect(
  { name, concepts }: ProjectGlossary,
  texts: readonly LanguageTag[],
): Message | null {
  if (texts.length === 0 || glossaryReaches(concepts, texts)) return null
  const named = (tags: readonly LanguageTag[]): { list: { language: LanguageTag }[]; by: 'and' } => ({
    list: [...new Set(tags.map(languageOf))].map((language) => ({ language })),
    by: 'and',
  })
  return say('reading.glossaryElsewhere', {
    name,
    ...{ terms: named(glossaryLanguages(concepts)), texts: named(texts) },
  })
}
