import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { readGlossary } from '#shared/check/glossary/glossary'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

const TBX = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="urn:min">
<text><body><conceptEntry id="c1">
<langSec xml:lang="en"><termSec><term>contact group</term></termSec></langSec>
<langSec xml:lang="tr"><termSec><term>Temas Grubu</term></termSec>
<termSec><term>İletişim Grubu</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>`
const CSV = 'en;tr;tr forbidden;ru\ncontact group;Temas Grubu;İletişim Grubu;контактная группа\n'

const check = (en: string, other: string, lang: string, glossary: string): Finding[] => {
  const work = workOf({ en: [en], [lang]: [other] })
  return checkWork(work, inParallel(work), {
    glossary: readGlossary('terms', glossary),
    categories: ['terminology'],
  })
}
const EN = 'The Contact Groups met on Monday.'

describe('a glossary', () => {
  it.each([
    ['TBX', TBX],
    ['TBX without prefixes', TBX.replaceAll('min:', '').replace(' xmlns:min="urn:min"', '')],
    ['CSV', CSV],
  ])('of %s requires its terms in any form of the words, and forbids others', (_, glossary) => {
    expect(check(EN, 'Temas Gruplarının toplantısı pazartesi günüydü.', 'tr', glossary)).toEqual([])
    expect(check(EN, 'Toplantı pazartesi günüydü.', 'tr', glossary)).toHaveLength(1)
    expect(check(EN, 'Temas Grubunun toplantısı pazartesi günüydü.', 'tr', glossary)).toEqual([])
    expect(check(EN, 'İletişim Grubunun toplantısı pazartesiydi.', 'tr', glossary)).toMatchObject([
      { severity: 'major', evidence: [{ text: 'İletişim Grubunun' }] },
    ])
    expect(check('Nothing happened.', 'Hiçbir şey olmadı.', 'tr', glossary)).toEqual([])
  })

  it('follows Russian endings', () => {
    expect(check(EN, 'Заседание контактных групп прошло в понедельник.', 'ru', CSV)).toEqual([])
    expect(check(EN, 'Заседание связной группы прошло в понедельник.', 'ru', CSV)).toMatchObject([
      { category: 'terminology', confidence: 0.8 },
    ])
  })

  it.each([
    ['en,tr\n"open', /line 2: a quotation mark is not closed/],
    ['en,turkish!\na,b', /line 1: “turkish!” is no language/],
    ['en,tr\na,b\nc,d,e', /line 3: there are 3 cells under 2 headings/],
    ['en,tr\na,', /line 2: “a” has no other term/],
    ['<tbx><x></tbx>', /line 1/],
    ['<html/>', /it is no TBX/],
    ['<tbx><conceptEntry><langSec xml:lang="en">\n<termSec></termSec>', /line 2: a term is empty/],
    [
      '<tbx><conceptEntry><langSec xml:lang="en">\n<termSec><term>a</term><termNote type="administrativeStatus">bad</termNote></termSec></langSec></conceptEntry></tbx>',
      /line 2: “bad” is no administrative status/,
    ],
  ])('%j is refused with its line', (text, message) => {
    expect(() => readGlossary('terms', text)).toThrow(message)
  })
})
