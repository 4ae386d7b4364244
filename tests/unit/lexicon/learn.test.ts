import { describe, expect, test } from 'vitest'
import { writeLexicon } from '#shared/align/lexicon-format'
import { lexiconsOf } from '#shared/align/lexicon-index'
import { cleanMessage } from '../../../scripts/lexicon/clean.ts'
import { learnLexicon } from '../../../scripts/lexicon/learn.ts'
import { corpusOf } from '../../../scripts/lexicon/rows.ts'

const TURKISH = new Map([
  ['open', 'Dosya aç'],
  ['close', 'Dosya kapat'],
  ['window', 'Pencere kapat'],
  ['new', 'Pencere aç'],
  ['name', 'USB'],
  ['lamp-count-other', 'lamba'],
])
const RUSSIAN = new Map([
  ['open', 'Открыть файл'],
  ['close', 'Закрыть файл'],
  ['window', 'Закрыть окно'],
  ['new', 'Открыть окно'],
  ['name', 'USB'],
  ['lamp-count-few', 'лампы'],
  ['only here', 'лишнее'],
])

describe('a lexicon learnt from messages', () => {
  const corpus = corpusOf([[TURKISH, RUSSIAN]], ['tr', 'ru'])

  test('pairs messages by key, a plural with the general form, and leaves out what was not translated', () => {
    expect(corpus.rows).toHaveLength(5)
    expect(corpus.source).toEqual(['aç', 'dosya', 'kapat', 'lamba', 'pence'])
    expect(corpus.target).toContain('лампы')
  })

  test('gives each word the one it always meets, in both directions', () => {
    const [forward, backward] = lexiconsOf(learnLexicon(corpus))
    const best = (list: readonly { word: string; t: number }[]) => list.toSorted((a, b) => b.t - a.t)[0]?.word
    expect(best(forward.translations('dosya'))).toBe('файл')
    expect(best(forward.translations('kapat'))).toBe('закрыт'.slice(0, 6))
    expect(best(backward.translations('окно'))).toBe('pence')
  })

  test('is the same to the byte when learnt again, and counts a repeated message once', () => {
    const again = corpusOf(
      [
        [TURKISH, RUSSIAN],
        [TURKISH, RUSSIAN],
      ],
      ['tr', 'ru'],
    )
    expect(writeLexicon(learnLexicon(again))).toEqual(writeLexicon(learnLexicon(corpus)))
  })
})

describe('a message', () => {
  test.each([
    ['Save {0} as <b>{{name}}</b>', 'Save as'],
    ['文件(&&F)', '文件'],
    ['&&New Window', 'New Window'],
    ['Wait %1 seconds, %s', 'Wait seconds,'],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['Set `editor.tabSize` or editor.tabSize now', 'Set or now'],
    ['See [docs](https://example.org/a?b) first', 'See [docs]( ) first'],
  ])('%j is read as %j', (message, text) => {
    expect(cleanMessage(message)).toBe(text)
  })

  test.each(['{count, plural, one {file} other {files}}', '{0} · {1}', '%d', ''])(
    '%j says nothing',
    (message) => {
      expect(cleanMessage(message)).toBeNull()
    },
  )
})
