import { describe, expect, it } from 'vitest'
import { readGlossary } from '#shared/check/glossary/glossary'
import { checkWork } from '#shared/check/check'
import { glossaryLanguages, withoutEffect } from '#shared/check/glossary/reach'
import { LANGUAGES } from '#shared/words/languages'
import { inWords } from '#shared/words/in-words'
import { plainVersion, plainWork } from '#support/plain-work'

const csv = (text: string): { name: string; concepts: ReturnType<typeof readGlossary> } => ({
  name: 'terms.csv',
  concepts: readGlossary('terms.csv', text),
})
const GERMAN = csv('de;fr;en-GB\nGruppe;groupe;group\n')

describe('a glossary beside the languages of a work', () => {
  it('has its languages once each, whatever their region', () => {
    expect(glossaryLanguages(GERMAN.concepts)).toEqual(['de', 'fr', 'en'])
  })

  it.each([
    ['two of its languages', GERMAN, ['fr', 'en'], true],
    ['regions that it does not name', GERMAN, ['de-AT', 'en-US', 'ru'], true],
    ['one of its languages', GERMAN, ['en', 'ru'], false],
    ['none of its languages', GERMAN, ['zh-Hant', 'ru'], false],
    ['two languages of which no concept has both', csv('en;tr;ru\na;b;\n;c;d\n'), ['en', 'ru'], false],
    ['one of its languages twice', csv('en;ru\nlift;лифт\n'), ['en-GB', 'en-US'], true],
    [
      'one of its languages twice, and terms that must not be used',
      csv('ru;en forbidden\nлифт;elevator\n'),
      ['en'],
      true,
    ],
    ['one language with a term that must not be used', csv('en;ru forbidden\na;b\n'), ['ru', 'zh'], true],
    ['one language without such a term', csv('en;ru forbidden\na;b\n'), ['en', 'zh'], false],
  ] as const)('works on texts in %s: %#', (_, glossary, texts, works) => {
    expect(withoutEffect(glossary, texts) === null).toBe(works)
  })

  it('finds what one of two versions in a language does not keep to', () => {
    const { concepts } = csv('en;ru\nlift;лифт\n')
    const work = plainWork([
      plainVersion('en-GB', ['Take the lift.']),
      plainVersion('en-US', ['Take the elevator.']),
    ])
    const found = checkWork(work, [[[0], [0]]], { glossary: concepts })
    expect(found.map(({ category }) => category)).toContain('terminology')
  })

  it('says in every language which file it is, what it has and what the texts are in', () => {
    const message = withoutEffect(GERMAN, ['zh-Hans', 'ru', 'ru-BY'])
    expect(message === null ? '' : inWords(message, 'en')).toBe(
      'terms.csv has no effect here: its terms are in German, French and English, the texts in Chinese and Russian',
    )
    for (const lang of LANGUAGES)
      expect(message === null ? '' : inWords(message, lang)).toMatch(/^terms\.csv .*[^{}]$/u)
  })
})
