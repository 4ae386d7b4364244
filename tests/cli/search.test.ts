import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cli } from '#support/run-cli'
import { temporaryFolder } from '#support/project'

const EN = 'The old house stood in Istanbul. Its doors were green. Nobody opened the door.\n'
const TR = 'Eski ev İstanbul’da duruyordu. Kapıları yeşildi. Kapıyı kimse açmadı.\n'

async function project(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'house_en.txt'), EN)
  writeFileSync(join(folder, 'house_tr.txt'), TR)
  const { code } = await cli(folder, 'import', 'house_en.txt', 'house_tr.txt', '--into', 'p.parallax')
  expect(code).toBe(0)
  return folder
}

const search = (folder: string, ...args: string[]): ReturnType<typeof cli> => cli(folder, 'search', ...args)

it('shows each match in its line, and what the other versions say there', async () => {
  const folder = await project()
  const { code, out, error } = await search(folder, 'kapı', 'p.parallax')
  expect([code, error]).toEqual([0, ''])
  expect(out).toBe(
    [
      'house 2 tr\n',
      `    ${' '.repeat(40)}[Kapı]ları yeşildi.\n`,
      '    en  Its doors were green.\n',
      'house 3 tr\n',
      `    ${' '.repeat(40)}[Kapı]yı kimse açmadı.\n`,
      '    en  Nobody opened the door.\n',
    ].join(''),
  )
})

it('searches whole words, words in any form, expressions, and capitals of the language', async () => {
  const folder = await project()
  const count = async (...args: string[]): Promise<number> =>
    (await search(folder, ...args, 'p.parallax', '--json')).out.split('\n').length - 1
  expect(await count('door')).toBe(2)
  expect(await count('--word', 'door')).toBe(1)
  expect(await count('--stem', 'door')).toBe(2)
  expect(await count('--regex', 'd[ou]{2}rs?\\b')).toBe(2)
  expect(await count('istanbul')).toBe(2)
  expect(await count('istanbul', '--case')).toBe(0)
  expect(await count('istanbul', '--language', 'tr')).toBe(1)
  expect(await count('door', '--state', 'accepted')).toBe(0)
  expect(await count('door', '--kind', 'body', '--work', 'house')).toBe(2)
})

it('ends as grep does: 0 found, 1 not found, 2 when a project cannot be searched, after the others', async () => {
  const folder = await project()
  expect(await search(folder, 'nowhere', 'p.parallax')).toEqual({ code: 1, out: '', error: '' })
  const one = await search(folder, 'door', 'gone.parallax', 'p.parallax')
  expect(one.code).toBe(2)
  expect(one.error).toMatch(/^parallax: there is no project .*gone\.parallax[^\n]*\n$/)
  expect(one.out).toContain('p: house 2 en\n')
  for (const [args, said] of [
    [['[', 'p.parallax', '--regex'], /expression|regular/i],
    [['a', 'p.parallax', '--word', '--regex'], /cannot be used with/],
    [['a', 'p.parallax', '--state', 'lost'], /There is unreviewed, accepted, doubtful/],
    [['a', 'p.parallax', '--work', 'none'], /the project has no work none; it has house/],
    [['a'], /missing required argument/],
  ] as const) {
    const refused = await search(folder, ...args)
    expect(refused.code).toBe(2)
    expect(refused.error).toMatch(said)
    expect(refused.error.trim()).not.toContain('\n')
  }
})

it('writes a table and objects that hold the same matches', async () => {
  const folder = await project()
  const table = (await search(folder, 'green', 'p.parallax', '--tsv')).out
    .split('\n')
    .map((row) => row.split('\t'))
  expect(table).toEqual([
    [
      ...['project', 'work', 'unit', 'language', 'state', 'kind', 'before', 'match', 'after'],
      'en',
      'tr',
      'others',
    ],
    [
      ...['p', 'house', '2', 'en', 'unreviewed', 'body', 'Its doors were ', 'green', '.'],
      ...['Its doors were green.', 'Kapıları yeşildi.', ''],
    ],
    [''],
  ])
  const [line = ''] = (await search(folder, 'green', 'p.parallax', '--json')).out.split('\n')
  expect(JSON.parse(line)).toMatchObject({
    ...{
      project: 'p',
      work: 'house',
      unit: 1,
      lang: 'en',
      before: 'Its doors were ',
      match: 'green',
      after: '.',
    },
    aligned: [
      { lang: 'en', segments: ['Its doors were green.'] },
      { lang: 'tr', segments: ['Kapıları yeşildi.'] },
    ],
  })
})
