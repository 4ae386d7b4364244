import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { cli, type Said } from '#support/run-cli'

const root = mkdtempSync(join(tmpdir(), 'parallax-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const STATEMENT = resolve('corpus/nam-covid-summit/002_736973b575e69c62.txt')
const TURKISH = resolve('corpus/nam-covid-summit/001_f6253a4567f21e5c.txt')
const SEEDS = resolve('tests/fixtures/seeds')
const GOLD = readFileSync(join(SEEDS, 'links/en-ru.gold'), 'utf8')

let folder = root
let tests = 0
beforeEach(() => {
  folder = join(root, String(++tests))
  mkdirSync(folder)
})

const run = (...args: readonly string[]): Promise<Said> => cli(folder, ...args)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return name
}
const links = (text: string): string[] => text.trim().split('\n').sort()

describe('parallax segment', () => {
  it('prints all versions of a file in their order, a segment a line, a blank line between paragraphs', async () => {
    const { code, out } = await run('segment', STATEMENT)
    const gold = ['en-statement', 'ru-statement'].map((name) =>
      readFileSync(join(SEEDS, `segments/${name}.txt`), 'utf8').trim(),
    )
    expect(out.trim()).toBe(gold.join('\n\n'))
    expect(code).toBe(0)
  })

  it('takes the file as one version where its language is declared', async () => {
    const { out, error } = await run('segment', STATEMENT, '--lang', 'en')
    expect(out).toContain('As it is known')
    expect(out).toContain('Как известно')
    expect(error).toBe('')
  })
})

describe('parallax align', () => {
  it('prints the links of a file in two languages, equal to the gold', async () => {
    const { code, out, error } = await run('align', STATEMENT)
    expect(links(out)).toEqual(links(GOLD))
    expect([code, error]).toEqual([0, ''])
  })

  it('reads the packs of lexicons it is told to, and none when none are wanted', async () => {
    for (const packs of ['none', 'cc-cedict']) {
      const { code, out } = await run('align', STATEMENT, '--packs', packs)
      expect([code, links(out)]).toEqual([0, links(GOLD)])
    }
  })

  it('writes links, TMX and JSON instead where it is told to, and prints nothing', async () => {
    const said = await run('align', STATEMENT, '--links', 'a.links', '--tmx', 'a.tmx', '--json', 'a.json')
    expect(said).toEqual({ code: 0, out: '', error: '' })
    expect(links(read('a.links'))).toEqual(links(GOLD))
    expect(read('a.tmx').match(/<tu /g)).toHaveLength(10)
    const json = JSON.parse(read('a.json')) as { versions: { lang: string }[]; units: unknown[] }
    expect(json.versions.map(({ lang }) => lang)).toEqual(['en', 'ru'])
    expect(json.units).toHaveLength(11)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.links', 'a.tmx'])
  })

  it('takes lines as they are with --segmented, not counting blank ones', async () => {
    const files = ['en', 'ru'].map((lang) => join(SEEDS, `segments/${lang}-statement.txt`))
    const { out } = await run('align', ...files, '--segmented', '--langs', 'en,ru')
    expect(links(out)).toEqual(links(GOLD))
  })

  it('writes a list for each of more than two files', async () => {
    const { out } = await run('align', TURKISH, STATEMENT, '--relation', 'comparable')
    expect(
      out
        .trim()
        .split('\n')
        .every((line) => /^\[.*\]:\[.*\]:\[.*\]$/.test(line)),
    ).toBe(true)
  })

  it('takes tags in the order of the versions, where a file holds several', async () => {
    const { out } = await run('align', TURKISH, STATEMENT, '--langs', 'tr,en-GB,ru', '--json', 'a.json')
    const { versions } = JSON.parse(read('a.json')) as { versions: { lang: string }[] }
    expect(versions.map(({ lang }) => lang)).toEqual(['tr', 'en-GB', 'ru'])
    expect(out).toBe('')
  })
})

describe('parallax check', () => {
  const pair = (ru: string): string[] => [
    write(
      'en.txt',
      'The fund received 500 dollars in May.\nIt was opened on May 4, 2020.\nThe work goes on.\n',
    ),
    write('ru.txt', ru),
    '--segmented',
    '--langs',
    'en,ru',
    '--given-links',
    write('given.links', '[0]:[0]\n[1]:[1]\n[2]:[2]\n'),
  ]
  const WRONG = 'В мае фонд получил 700 долларов.\nОн был открыт 4 мая 2020 года.\nРабота продолжается.\n'
  const RIGHT = WRONG.replace('700', '500')

  it('judges by itself which versions of the corpus are translations, and reports what is wrong in them only', async () => {
    const files = ['000_d4550c90957a3026.txt', '001_f6253a4567f21e5c.txt', '002_736973b575e69c62.txt']
    const paths = files.map((name) => resolve('corpus/nam-covid-summit', name))
    await run('check', ...paths, '--langs', 'zh,tr,en,ru', '--json', 'f.json')
    const { findings } = JSON.parse(read('f.json')) as {
      findings: { category: string; severity: string; confidence: number; evidence: { version: string }[] }[]
    }
    const major = findings.filter(({ severity, confidence }) => severity === 'major' && confidence >= 0.5)
    expect(major.map(({ category, evidence }) => [category, evidence[0]?.version]).sort()).toEqual([
      ['addition', 'ru'],
      ['duplicate', 'tr'],
    ])
  })

  it('writes findings by the tags given, with 0-based segments and offsets into them', async () => {
    const { code } = await run('check', ...pair(WRONG), '--json', 'f.json')
    const { findings } = JSON.parse(read('f.json')) as {
      findings: {
        category: string
        evidence: { version: string; segment: number; start: number; end: number; text: string }[]
      }[]
    }
    const number = findings.find(({ category }) => category === 'number')
    expect(number?.evidence.map(({ version, segment }) => [version, segment])).toEqual(
      expect.arrayContaining([
        ['en', 0],
        ['ru', 0],
      ]),
    )
    for (const { version, segment, start, end, text } of number?.evidence ?? [])
      expect(read(`${version}.txt`).split('\n')[segment]?.slice(start, end)).toBe(text)
    expect(code).toBe(0)
  })

  it('fails on findings only where asked to, and only on grave ones', async () => {
    expect((await run('check', ...pair(WRONG))).code).toBe(0)
    expect((await run('check', ...pair(WRONG), '--fail-on', 'major')).code).toBe(1)
    expect((await run('check', ...pair(RIGHT), '--fail-on', 'major')).code).toBe(0)
  })

  it('prints findings with 1-based segment numbers', async () => {
    const { out } = await run('check', ...pair(WRONG))
    expect(out).toMatch(/number/)
    expect(out).toContain('en 1')
    expect(out).toContain('700')
  })
})

describe('a batch', () => {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`

  it('does every run, reports the one that fails by its line, and ends with 2', async () => {
    write(
      'runs.jsonl',
      line({ files: [STATEMENT], links: 'one.links' }) +
        line({ files: ['missing.txt'], links: 'two.links' }) +
        '\nnot json\n' +
        line({ files: [STATEMENT], links: 'three.links', colour: 'red' }) +
        line({ files: [STATEMENT], tmx: 'four.tmx' }),
    )
    const { code, out, error } = await run('align', '--batch', 'runs.jsonl', '--jobs', '2')
    expect([code, out]).toEqual([2, ''])
    expect(links(read('one.links'))).toEqual(links(GOLD))
    expect(read('four.tmx')).toContain('<tmx')
    expect(readdirSync(folder).sort()).toEqual(['four.tmx', 'one.links', 'runs.jsonl'])
    const said = error.trim().split('\n')
    expect(said).toHaveLength(4)
    expect(error).toMatch(/runs\.jsonl line 2: .*missing\.txt/)
    expect(error).toMatch(/runs\.jsonl line 4 is not JSON/)
    expect(error).toMatch(/runs\.jsonl line 5: "colour"/)
    expect(said.at(-1)).toContain('3 of 5 runs failed')
  })

  it('gives what single runs give', async () => {
    const runs = ['a', 'b', 'c'].map((name) => line({ files: [STATEMENT], json: `${name}.json` }))
    write('runs.jsonl', runs.join(''))
    expect(await run('check', '--batch', 'runs.jsonl', '--jobs', '3')).toEqual({
      code: 0,
      out: '',
      error: '',
    })
    await run('check', STATEMENT, '--json', 'single.json')
    for (const name of ['a', 'b', 'c']) expect(read(`${name}.json`)).toBe(read('single.json'))
  })
})

describe('parallax import, info and export', () => {
  it('make a project, say what is in it, and write TMX of all or of a pair', async () => {
    const imported = await run('import', resolve('corpus/nam-covid-summit'), '--into', 'p.parallax')
    expect(imported).toMatchObject({ code: 0, error: '' })
    const info = await run('info', 'p.parallax')
    expect(info.out).toContain('zh  147 segments')
    expect(info.out).toContain('translation en–ru')
    await run('export', 'p.parallax', '--tmx', 'all.tmx')
    await run('export', 'p.parallax', '--tmx', 'pair.tmx', '--pair', 'en,ru')
    const pairs = await run('export', 'p.parallax', '--tmx', 'x.tmx', '--pairs')
    expect(pairs.code).toBe(0)
    expect(read('x.en-ru.tmx')).toBe(read('pair.tmx'))
    expect(read('pair.tmx')).toContain('srclang="en"')
    expect(read('all.tmx').match(/<tuv /g)).toHaveLength(20)
  })

  it('list what files of any kind would be, and import them together where they are versions of one text', async () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(
      join(folder, 'in', 'talk_en.txt'),
      'The house is small and old. They have lived there for years.\n',
    )
    writeFileSync(join(folder, 'in', 'talk_ru.md'), 'Дом небольшой и старый. Они живут там уже много лет.\n')
    writeFileSync(join(folder, 'in', 'empty.txt'), '')
    const listed = await run('import', 'in', '--into', 'p.parallax', '--dry-run')
    const table = [
      'talk',
      '  in/talk_en.txt  txt  UTF-8  en 2 segments  same name but for the language',
      '  in/talk_ru.md  markdown  UTF-8  ru 2 segments  same name but for the language',
      '',
    ].join('\n')
    expect(listed).toEqual({
      code: 2,
      out: table,
      error: 'parallax: cannot read in/empty.txt: it is empty\n',
    })
    expect(await run('import', 'in', '--dry-run')).toEqual(listed)
    expect(readdirSync(folder)).toEqual(['in'])
    const imported = await run('import', 'in/talk_ru.md', 'in/talk_en.txt', '--into', 'p.parallax')
    expect(imported).toMatchObject({ code: 0, error: '' })
    expect(imported.out).toContain('talk: talk\n')
    expect(imported.out).toContain('2 units, 0 accepted, 0 with a gap')
    expect(readdirSync(folder).sort()).toEqual(['in', 'p.parallax'])
  })

  it('import nothing and leave no project behind when the folder is no work', async () => {
    mkdirSync(join(folder, 'work'))
    writeFileSync(join(folder, 'work', 'work.json'), '{"versions": [{"file": "a.txt"}]}')
    const { code, error } = await run('import', 'work', '--into', 'p.parallax')
    expect(code).toBe(2)
    expect(error).toMatch(/work\.json: versions\[0\]: "lang" is missing/)
    expect(readdirSync(folder)).toEqual(['work'])
  })

  it('refuse a date that the calendar does not have', async () => {
    const work = join(folder, 'work')
    mkdirSync(work)
    writeFileSync(join(work, 'a.txt'), 'One sentence here.\n')
    const versions = [{ file: 'a.txt', lang: 'en', date: '2020-13-45' }]
    writeFileSync(join(work, 'work.json'), JSON.stringify({ versions }))
    const { code, error } = await run('import', 'work', '--into', 'p.parallax')
    expect(code).toBe(2)
    expect(error).toMatch(/versions\[0\]\.date: a date must stand here, as 2020-05-13/)
  })

  it('refuse reviewed links that no longer begin as they were reviewed', async () => {
    const work = join(folder, 'work')
    mkdirSync(work)
    writeFileSync(join(work, 'a.txt'), 'One sentence here.\n\nAnother sentence there.\n')
    writeFileSync(join(work, 'work.json'), '{"versions": [{"file": "a.txt", "lang": "en"}]}')
    const link = { members: { en: [{ segment: 1, begins: 'Some other' }] } }
    writeFileSync(join(work, 'links.json'), JSON.stringify({ units: [link] }))
    const { code, error } = await run('import', 'work', '--into', 'p.parallax')
    expect(code).toBe(2)
    expect(error).toMatch(/links\.json: units\[0\]\.members\.en\[0\]: segment 1 of en begins "Another se"/)
  })
})

describe('what cannot be done', () => {
  it('is refused with 2 and one line that says what and where', async () => {
    write('empty.txt', '')
    write('blank.txt', ' \n\n \n')
    write('en.txt', 'The first sentence is here. The second is here too.\n')
    write('en2.txt', 'This is another text in English. It has two sentences.\n')
    write('bad.links', '[0]:[99]\n')
    write('not.parallax', 'this is no project')
    const cases: readonly (readonly [said: RegExp, ...args: string[]])[] = [
      [/missing\.txt: there is no such file/, 'segment', 'missing.txt'],
      [/folder/, 'segment', '.'],
      [/empty\.txt: it is empty/, 'segment', 'empty.txt'],
      [/blank\.txt: it holds no text/, 'segment', 'blank.txt'],
      [/unknown option '--colour'/, 'segment', 'en.txt', '--colour'],
      [/name a file/, 'segment'],
      [/unknown command 'alignn'.*align/, 'alignn'],
      [/name the files/, 'align'],
      [/two versions or more/, 'align', 'en.txt'],
      [/en\.txt and en2\.txt are both en/, 'align', 'en.txt', 'en2.txt'],
      [/--langs names 3 languages, but there are 2 versions/, 'align', STATEMENT, '--langs', 'en,ru,tr'],
      [/--langs says tr where .* holds ru/, 'align', STATEMENT, '--langs', 'en,tr'],
      [/"e!" is not a language tag/, 'align', STATEMENT, '--langs', 'e!'],
      [/pack klingon is not installed/, 'align', STATEMENT, '--packs', 'klingon'],
      [/translation, comparable/, 'align', STATEMENT, '--relation', 'sibling'],
      [/cannot write .*nowhere/, 'align', STATEMENT, '--tmx', 'nowhere/a.tmx'],
      [/cannot write .*it is a folder/, 'align', STATEMENT, '--links', '.'],
      [/named for two outputs/, 'align', STATEMENT, '--links', 'a', '--json', 'a'],
      [/written over what is read/, 'align', 'en.txt', 'en2.txt', '--json', 'en.txt'],
      [/bad\.links: .*line 1/, 'check', STATEMENT, '--given-links', 'bad.links'],
      [/links stands beside --batch/, 'align', '--batch', 'x.jsonl', '--links', 'y'],
      [/x\.jsonl: there is no such file/, 'align', '--batch', 'x.jsonl'],
      [/whole number from 1/, 'align', '--batch', 'x.jsonl', '--jobs', '0'],
      [/say with --into which project to add to/, 'import', '.'],
      [/nowhere: there is no such file/, 'import', 'nowhere', '--into', 'p.parallax'],
      [/not\.parallax/, 'info', 'not.parallax'],
      [/none\.parallax/, 'info', 'none.parallax'],
    ]
    for (const [said, ...args] of cases) {
      const { code, out, error } = await run(...args)
      expect({ args, code, out, lines: error.trim().split('\n').length }).toEqual({
        args,
        code: 2,
        out: '',
        lines: 1,
      })
      expect(error).toMatch(said)
    }
    expect(readdirSync(folder).sort()).toEqual([
      'bad.links',
      'blank.txt',
      'empty.txt',
      'en.txt',
      'en2.txt',
      'not.parallax',
    ])
  })

  it('does not keep any command from printing its help', async () => {
    for (const name of ['demo', 'segment', 'align', 'check', 'import', 'export', 'info']) {
      const { code, out, error } = await run(name, '--help')
      expect([name, code, error]).toEqual([name, 0, ''])
      expect(out).toContain(`Usage: parallax ${name}`)
    }
  })
})
