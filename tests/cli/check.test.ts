import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#support/project'
import { cli, type Said } from '#support/run-cli'

const TEXTS = {
  'a.en-GB.txt': 'The contact group met this year. It has 34 members.\n',
  'a.tr.txt': 'Temas Grubu 2019 yılında toplandı. 35 üyesi var.\n',
}
const FILES = [...Object.keys(TEXTS), '--relation', 'translation', '--langs', 'en-GB,tr']

/** A folder with the texts and more files by their names, and `parallax check` in it. */
function folderWith(files: Readonly<Record<string, string>>): {
  readonly path: (name: string) => string
  readonly check: (...args: string[]) => Promise<Said>
} {
  const folder = temporaryFolder()
  const path = (name: string): string => join(folder, name)
  for (const [name, text] of Object.entries({ ...TEXTS, ...files })) writeFileSync(path(name), text)
  return { path, check: (...args) => cli(folder, 'check', ...args) }
}

/** A line of a batch that writes its findings to a file. */
const line = (json: string, more: object = {}): string =>
  JSON.stringify({
    files: Object.keys(TEXTS),
    langs: ['en-GB', 'tr'],
    relation: 'translation',
    json,
    ...more,
  })

describe('parallax check --glossary', () => {
  it('says which glossary has no effect, and nothing of one that is in other regions of the languages', async () => {
    const { check, path } = folderWith({
      'un.csv': 'en-US;tr\ncontact group;İletişim Grubu\n',
      'de.csv': 'de;fr\nGruppe;groupe\n',
      'batch.jsonl': `${line('one.json')}\n`,
    })
    const told =
      'de.csv has no effect here: its terms are in German and French, the texts in English and Turkish\n'
    const said = await check(...FILES, '--glossary', 'un.csv', '--glossary', 'de.csv')
    expect([said.code, said.error]).toEqual([0, `parallax: ${told}`])
    expect(said.out).toContain('İletişim Grubu')
    const batch = await check('--batch', 'batch.jsonl', '--glossary', 'de.csv')
    expect([batch.code, batch.error]).toEqual([0, `parallax: batch.jsonl line 1: ${told}`])
    expect(readFileSync(path('one.json'), 'utf8')).not.toContain('"terminology"')
  })

  it.each([
    ['terms.csv', 'en;tr\na;b\nc;\n', 'terms.csv, line 3: “c” has no other term beside it'],
    ['terms.tbx', '<tbx>\n<body></tbx>', 'terms.tbx, line 2'],
    ['terms.csv', '\n\n', 'terms.csv, line 1: it is empty'],
  ])('refuses %s with its line and the reason: %#', async (name, text, why) => {
    const said = await folderWith({ [name]: text }).check(...FILES, '--glossary', name)
    expect([said.code, said.error]).toEqual([2, expect.stringContaining(why)])
  })

  it('names a glossary that is not there', async () => {
    const said = await folderWith({}).check(...FILES, '--glossary', 'none.csv')
    expect([said.code, said.error]).toEqual([
      2,
      expect.stringMatching(/cannot read .*none\.csv: there is no such/u),
    ])
  })
})

describe('parallax check --config', () => {
  it.each([
    ['{\n"categories": {\n"number": { "on": 1 } } }', /rules\.json, line 3: .*on/u],
    ['{\n"categories": {\n"numbers": {} } }', /rules\.json, line 3: .*numbers/u],
    ['{\n"categories": { "number": {\n"severity": "bad" } } }', /rules\.json, line 3: .*severity/u],
    ['{\n"categories": {\n', /rules\.json, line 3: it is not JSON/u],
  ])('refuses %j with its line and the reason', async (text, why) => {
    const said = await folderWith({ 'rules.json': text }).check(...FILES, '--config', 'rules.json')
    expect([said.code, said.error]).toEqual([2, expect.stringMatching(why)])
  })

  it('grades findings, by which --fail-on judges', async () => {
    const rules = (severity: string): string => JSON.stringify({ categories: { number: { severity } } })
    const { check } = folderWith({ 'low.json': rules('minor'), 'high.json': rules('critical') })
    const fail = ['--fail-on', 'critical', '--config']
    expect((await check(...FILES, ...fail, 'low.json')).code).toBe(0)
    expect((await check(...FILES, ...fail, 'high.json')).code).toBe(1)
    expect((await check(...FILES, '--fail-on', 'grave')).error).toMatch(/neutral, minor, major, critical/u)
  })
})

describe('parallax check --batch', () => {
  it('takes one date for all works, and another one for a work whose line names it', async () => {
    const { check, path } = folderWith({
      'batch.jsonl': `${line('all.json')}\n${line('own.json', { date: '2019-05' })}\n`,
      'wrong.jsonl': `${line('x.json', { date: 'May' })}\n`,
    })
    expect(await check('--batch', 'batch.jsonl', '--date', '2020')).toEqual({ code: 0, out: '', error: '' })
    const dates = (file: string): boolean => readFileSync(path(file), 'utf8').includes('this year')
    expect([dates('all.json'), dates('own.json')]).toEqual([true, false])
    const wrong = await check('--batch', 'wrong.jsonl')
    expect(wrong.code).toBe(2)
    expect(wrong.error).toContain(
      'wrong.jsonl line 1: "date" May is no date: write 2020-05-04, 2020-05 or 2020',
    )
  })
})
