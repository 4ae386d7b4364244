import { describe, expect, it } from 'vitest'
import { fingerprintOf, weightOf } from '#shared/import/fingerprint'
import { groupFiles, type GroupingFile } from '#shared/import/group-files'
import { english } from '#support/english'

function file(path: string, langs: string[], text = 'x'.repeat(1000)): GroupingFile {
  return { path, langs, fingerprint: fingerprintOf([text], weightOf(text)) }
}

/** Groups as `name: first second`. */
function grouped(files: readonly GroupingFile[]): string[] {
  return groupFiles(files).map(
    ({ name, files: members }) => `${name}: ${members.map(({ file: n }) => files[n]?.path).join(' | ')}`,
  )
}

describe('groupFiles', () => {
  it('puts files together whose names differ in the language only', () => {
    const files = [
      file('alpha_en.docx', ['en']),
      file('beta_ru.docx', ['ru']),
      file('alpha-RU.pdf', ['ru']),
      file('beta (English).txt', ['en']),
      file('alpha.zh-Hans.txt', ['zh']),
    ]
    expect(grouped(files)).toEqual([
      'alpha: alpha_en.docx | alpha-RU.pdf | alpha.zh-Hans.txt',
      'beta: beta_ru.docx | beta (English).txt',
    ])
  })

  it('puts files of the same name in folders of languages together, and keeps other folders apart', () => {
    const files = ['en/1.txt', 'en/2.txt', 'ru/1.txt', 'ru/2.txt'].map((path) =>
      file(path, [path.slice(0, 2)]),
    )
    expect(grouped(files)).toEqual(['1: en/1.txt | ru/1.txt', '2: en/2.txt | ru/2.txt'])
    const apart = [
      ...['a/en.txt', 'a/tr.txt'].map((path) => file(path, [path.slice(2, 4)])),
      ...['b/en.txt', 'b/tr.txt'].map((path) => file(path, [path.slice(2, 4)])),
    ]
    expect(grouped(apart)).toEqual(['a: a/en.txt | a/tr.txt', 'b: b/en.txt | b/tr.txt'])
  })

  it('takes a translated name for the same where it is alike', () => {
    const files = [file('report_en.docx', ['en']), file('rapor-TR.pdf', ['tr']), file('memo_en.docx', ['en'])]
    expect(grouped(files)).toEqual(['report: report_en.docx | rapor-TR.pdf', 'memo: memo_en.docx'])
  })

  it('does not take names for the same whose numbers differ', () => {
    const files = [
      file('A_RES_74_270_R.pdf', ['ru']),
      file('A_RES_74_271_C.pdf', ['zh']),
      file('A_RES_74_271_E.pdf', ['en']),
      file('A_RES_74_270_E.pdf', ['en']),
    ]
    expect(grouped(files)).toEqual([
      'A_RES_74_270: A_RES_74_270_R.pdf | A_RES_74_270_E.pdf',
      'A_RES_74_271: A_RES_74_271_C.pdf | A_RES_74_271_E.pdf',
    ])
  })

  it('finds versions of other names by the numbers and names in them', () => {
    const facts = 'In 2019 the 1345 members of UNESCO met Erdogan in Ankara on 17 May, with 250 guests.'
    const files = [
      file('summit.txt', ['en'], facts.repeat(3)),
      file('other.txt', ['en'], 'On 12 June 1999 in Vienna 4711 people of the OSCE met. '.repeat(5)),
      file(
        'vstrecha.txt',
        ['ru'],
        'В 2019 году 1345 членов UNESCO встретили Erdogan в Ankara 17 мая, 250 гостей. '.repeat(3),
      ),
    ]
    expect(grouped(files)).toEqual(['summit: summit.txt | vstrecha.txt', 'other: other.txt'])
  })

  it('does not take alike names for the same where the texts share no facts', () => {
    const about = (from: number): string =>
      Array.from({ length: 12 }, (_, n) => `In ${from + n} there were ${n * 37 + from * 3} members.`).join(
        ' ',
      )
    const files = [file('memo_en.txt', ['en'], about(1900)), file('demo_ru.txt', ['ru'], about(5000))]
    expect(grouped(files)).toEqual(['memo: memo_en.txt', 'demo: demo_ru.txt'])
  })

  it('takes a few files for one work when each is in a language of its own and about as long', () => {
    expect(grouped([file('abc.txt', ['en']), file('xyz.txt', ['zh'])])).toEqual(['abc: abc.txt | xyz.txt'])
    expect(grouped([file('abc.txt', ['en']), file('xyz.txt', ['zh'], 'short')])).toEqual([
      'abc: abc.txt',
      'xyz: xyz.txt',
    ])
  })

  it('never puts two files of a language into one group, and names groups apart', () => {
    const files = [file('r_en.docx', ['en']), file('r_en.pdf', ['en']), file('r_ru.pdf', ['ru'])]
    expect(grouped(files)).toEqual(['r: r_en.docx | r_ru.pdf', 'r 2: r_en.pdf'])
  })

  it('keeps Simplified and Traditional Chinese as two versions of one work', () => {
    const files = [file('law_zhs.txt', ['zh-Hans']), file('law_zht.txt', ['zh-Hant'])]
    expect(grouped(files)).toEqual(['law: law_zhs.txt | law_zht.txt'])
  })

  it('puts a file with several languages with what has none of them', () => {
    const files = [
      file('talk_en_ru.txt', ['en', 'ru']),
      file('talk_zh.txt', ['zh']),
      file('talk_ru.txt', ['ru']),
    ]
    expect(grouped(files)).toEqual(['talk: talk_en_ru.txt | talk_zh.txt', 'talk 2: talk_ru.txt'])
  })

  it('says why for each file', () => {
    const files = [file('a_en.txt', ['en']), file('a_ru.txt', ['ru']), file('unlike.txt', ['en'])]
    expect(english(groupFiles(files).flatMap(({ files: members }) => members.map(({ why }) => why)))).toEqual(
      ['same name but for the language', 'same name but for the language', 'no other file is like it'],
    )
  })

  it('names files that are only languages after their folder, and groups none', () => {
    expect(grouped([file('treaty/en.txt', ['en']), file('treaty/fr.txt', ['fr'])])).toEqual([
      'treaty: treaty/en.txt | treaty/fr.txt',
    ])
    expect(groupFiles([])).toEqual([])
  })

  it('groups thousands of files by name', () => {
    const files = Array.from({ length: 4000 }, (_, n) => {
      const lang = n % 2 === 0 ? 'en' : 'tr'
      return file(`text ${Math.floor(n / 2)}_${lang}.txt`, [lang])
    })
    const groups = groupFiles(files)
    expect(groups).toHaveLength(2000)
    expect(groups.every(({ files: members }) => members.length === 2)).toBe(true)
  })
})
