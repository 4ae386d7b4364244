import { describe, expect, it } from 'vitest'
import { readLexiconFile } from '#shared/align/lexicon-readers/read'
import { Refusal } from '#shared/errors'

function refusal(name: string, text: string): string {
  try {
    readLexiconFile(name, text)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  return 'it was read'
}

const TBX = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <text><body>
    <conceptEntry id="c1">
      <descrip type="definition">of the whole earth</descrip>
      <langSec xml:lang="en"><termSec><term>climate  change</term></termSec></langSec>
      <langSec xml:lang="zh"><termSec><term>气候变化</term></termSec><termSec><term>气候变迁</term></termSec></langSec>
      <langSec xml:lang="ru"><termSec><term>изменение климата</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>`

describe('a lexicon of a person', () => {
  it('is a table of two words and a weight, with comments', () => {
    const text = '\uFEFF# ours\nсаммит\tзирве\r\n\nмир\tbarış\t2.5\n'
    expect(readLexiconFile('words.ru-tr.tsv', text)).toEqual([
      {
        languages: ['ru', 'tr'],
        pairs: [
          { source: 'саммит', target: 'зирве', weight: 1 },
          { source: 'мир', target: 'barış', weight: 2.5 },
        ],
      },
    ])
  })

  it('may name its languages in the first line of a table', () => {
    expect(readLexiconFile('words.tsv', 'zh\ten\n和平\tpeace\n')).toEqual([
      { languages: ['zh', 'en'], pairs: [{ source: '和平', target: 'peace', weight: 1 }] },
    ])
  })

  it('is a dictionary of hunalign, in which the translation stands first', () => {
    expect(readLexiconFile('en-tr.dic', 'barış @ peace\niklim değişikliği @ climate change\n')).toEqual([
      {
        languages: ['en', 'tr'],
        pairs: [
          { source: 'peace', target: 'barış', weight: 1 },
          { source: 'climate change', target: 'iklim değişikliği', weight: 1 },
        ],
      },
    ])
  })

  it('is TBX of version 3: the terms of one entry, every two languages', () => {
    const lists = readLexiconFile('terms.tbx', TBX)
    expect(lists.map(({ languages }) => languages.join(' '))).toEqual(['en zh', 'en ru', 'ru zh'])
    expect(lists[0]?.pairs).toEqual([
      { source: 'climate change', target: '气候变化', weight: 1 },
      { source: 'climate change', target: '气候变迁', weight: 1 },
    ])
  })

  it('is TBX of version 2, too', () => {
    const text = `<martif type="TBX"><text><body><termEntry>
      <langSet xml:lang="en"><tig><term>peace</term></tig></langSet>
      <langSet xml:lang="tr"><ntig><termGrp><term>barış</term></termGrp></ntig></langSet>
    </termEntry></body></text></martif>`
    expect(readLexiconFile('old.xml', text)).toEqual([
      { languages: ['en', 'tr'], pairs: [{ source: 'peace', target: 'barış', weight: 1 }] },
    ])
  })

  it('takes the languages it is told where the file says none', () => {
    expect(readLexiconFile('ours.dic', 'barış @ peace', ['en', 'tr'])[0]?.languages).toEqual(['en', 'tr'])
  })

  it.each([
    [
      'a.zh-en.tsv',
      '和平 peace',
      'cannot read a.zh-en.tsv, line 1: there is no tab between a word and its translation',
    ],
    [
      'a.zh-en.tsv',
      '\n和平\tpeace\theavy',
      'cannot read a.zh-en.tsv, line 2: "heavy" is no weight: it is a number above 0',
    ],
    [
      'a.zh-en.tsv',
      '和平\tpeace\t0',
      'cannot read a.zh-en.tsv, line 1: "0" is no weight: it is a number above 0',
    ],
    [
      'a.zh-en.tsv',
      'a\tb\t1\tc',
      'cannot read a.zh-en.tsv, line 1: 4 columns, where there are two words and a weight',
    ],
    ['a.zh-en.tsv', '和平\t ', 'cannot read a.zh-en.tsv, line 1: one of the two words is empty'],
    [
      'words.tsv',
      '和平\tpeace',
      'cannot read words.tsv: it does not say its languages; name it as zh-en.tsv',
    ],
    ['zh-en.tsv', '# nothing\n', 'cannot read zh-en.tsv: it holds no pair of words'],
    [
      'en-tr.dic',
      'barış = peace',
      'cannot read en-tr.dic, line 1: there is no " @ " between the translation and its word',
    ],
    ['en-tr.dic', '#\na @ b @ c', 'cannot read en-tr.dic, line 2: " @ " stands there twice'],
    ['x.tbx', '<tmx></tmx>', 'cannot read x.tbx, line 1: it is no TBX: it begins with tmx'],
    [
      'x.tbx',
      '<tbx>\n<conceptEntry>\n<langSec>',
      'cannot read x.tbx, line 3: a langSec does not say its language (xml:lang)',
    ],
    [
      'x.tbx',
      '<tbx><term>a</term></tbx>',
      'cannot read x.tbx, line 1: a term stands outside of a language of an entry',
    ],
    [
      'x.pdf',
      'a',
      'cannot read x.pdf: a lexicon is a table (.tsv, .txt), a dictionary of hunalign (.dic) or TBX (.tbx)',
    ],
  ])('refuses what it cannot take, with file, line and reason: %s %j', (name, text, message) => {
    expect(refusal(name, text)).toBe(message)
  })

  it('refuses TBX that is not well-formed, with the line', () => {
    expect(refusal('x.tbx', '<tbx>\n<text>\n</tbx>')).toMatch(/^cannot read x\.tbx, line \d/)
  })
})
