import { describe, expect, it } from 'vitest'
import { createContext } from '#shared/check/context'
import { tintsOf } from '#shared/check/tints'
import type { Concept } from '#shared/check/glossary/glossary'

/** What is tinted in one unit of texts by language: `kind text matched`. */
function tinted(texts: Readonly<Record<string, string>>, glossary: readonly Concept[] = []): string[] {
  const versions = Object.entries(texts).map(([lang, text]) => ({
    lang,
    segments: text === '' ? [] : [{ text, paragraph: 0, kind: 'body' as const }],
  }))
  const members = versions.map(({ segments }) => segments.map((_, n) => n))
  const context = createContext({ versions, comparable: [] }, [members], { glossary })
  return tintsOf(context, 0).map(({ version, segment, start, end, kind, matched }) => {
    const text = context.segment(version, segment).text.slice(start, end)
    return `${kind} ${text} ${matched ? 'matched' : 'alone'}`
  })
}

describe('what is tinted in a unit', () => {
  it('is each number, by value, whatever it is written with', () => {
    expect(
      tinted({ en: 'They paid 3.5 billion for 12 ships.', tr: '14 gemi için 3,5 milyar ödediler.' }),
    ).toEqual([
      'number 3.5 billion matched',
      'number 12 alone',
      'number 14 alone',
      'number 3,5 milyar matched',
    ])
  })

  it('is each name that another version has', () => {
    const all = tinted({ en: 'Antonio Guterres spoke in Geneva.', ru: 'Антониу Гутерриш выступил в Женеве.' })
    expect(all).toContain('name Guterres matched')
    expect(all).toContain('name Гутерриш matched')
  })

  it('is each term of the glossary, alone where a version does not have it', () => {
    const glossary: Concept[] = [
      {
        terms: [
          { lang: 'en', text: 'contact group', forbidden: false },
          { lang: 'tr', text: 'temas grubu', forbidden: false },
        ],
      },
    ]
    const en = 'the contact group met'
    expect(tinted({ en, tr: 'temas grubu toplandı' }, glossary)).toContain('term contact group matched')
    expect(tinted({ en, tr: 'iletişim grubu toplandı' }, glossary)).toContain('term contact group alone')
  })

  it('is nothing where there is nothing to match with', () => {
    expect(tinted({ en: 'All 12 of them.', tr: '' })).toEqual([])
  })
})
