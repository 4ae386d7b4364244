import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '#main/app'
import type { ApiEvent, ImportSource } from '#shared/api'
import type { FileChoices, ImportFileView, ImportView } from '#shared/import/preview'
import { english } from '#support/english'

const EN = [
  'The committee met in the spring of the year and heard what its members had to say.',
  'In 2019 it had 1345 members, and 250 guests came to the meeting.',
  'It closed on 17 May with a report that was adopted by all of them.',
].join(' ')
const RU = [
  'Комитет собрался весной этого года и заслушал то, что хотели сказать его члены.',
  'В 2019 году в нём было 1345 членов, и на заседание пришли 250 гостей.',
  'Он закрылся 17 мая докладом, который был принят всеми членами комитета.',
].join(' ')
const TR = [
  'Komite bu yılın ilkbaharında toplandı ve üyelerinin söyleyeceklerini dinledi.',
  '2019 yılında 1345 üyesi vardı ve toplantıya 250 konuk geldi.',
  'Komite 17 Mayıs günü herkes tarafından kabul edilen bir raporla kapandı.',
].join(' ')
const OTHER = 'Köyde yaşlı bir adam vardı. Her sabah erkenden kalkar, ekmek alır ve göle giderdi.'

let folder: string
let app: App
let events: ApiEvent[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-imports-'))
  app = createApp({ file: join(folder, 'project.parallax'), create: true })
  events = []
  app.subscribe((event) => events.push(event))
})

afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

function put(files: Readonly<Record<string, string | Uint8Array>>): ImportSource {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, 'in', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return { path: join(folder, 'in'), name: 'in' }
}

function open(source: ImportSource): Promise<ImportView> {
  return app.api.openImport({ import: null, sources: [source] })
}

function named({ files }: ImportView, name: string): ImportFileView {
  const found = files.find((file) => file.name === `in/${name}`)
  if (found === undefined)
    throw new Error(`${name} is not among ${files.map((file) => file.name).join(', ')}`)
  return found
}

function change(view: ImportView, name: string, choices: Partial<FileChoices>): Promise<ImportView> {
  return app.api.changeImport({ import: view.import, files: [named(view, name).file], choices })
}

async function textOf(view: ImportView, name: string, version = 0): Promise<string[]> {
  const { file } = named(view, name)
  const { segments } = await app.api.importText({ import: view.import, file, version, from: 0, count: 100 })
  return segments.map(({ kind, pieces }) => `${kind}: ${pieces.map(({ text }) => text).join('')}`)
}

describe('the preview of an import', () => {
  it('lists good and bad files of a folder, each with what it is or why it cannot be read', async () => {
    const view = await open(
      put({
        'report_en.txt': EN,
        'rapor-TR.txt': iconv.encode(TR, 'windows-1254'),
        'deep/empty.txt': '',
        'deep/zeros.bin': new Uint8Array(500),
        '.hidden': 'no',
      }),
    )
    expect(view.files.map(({ name }) => name)).toEqual([
      'in/deep/empty.txt',
      'in/deep/zeros.bin',
      'in/rapor-TR.txt',
      'in/report_en.txt',
    ])
    const turkish = named(view, 'rapor-TR.txt')
    expect(turkish).toMatchObject({ format: 'txt', encoding: 'Windows-1254', refusal: null, size: TR.length })
    expect(turkish.versions).toMatchObject([{ lang: 'tr', segments: 3, furniture: 0, joins: 0 }])
    expect(english(named(view, 'deep/empty.txt').refusal)).toMatch(/deep\/empty\.txt.*empty/)
    expect(named(view, 'deep/zeros.bin')).toMatchObject({ versions: [], work: null })
    expect(english(named(view, 'deep/zeros.bin').refusal)).not.toContain('\n')
    expect(view.works).toEqual([{ name: 'rapor', langs: ['tr', 'en'], problem: null }])
    expect((await app.api.project({})).seq).toBe(0)
  })

  it('shows names on one line that reads in its order', async () => {
    const view = await open(put({ 'one\ntwo \u202eevil.txt': EN }))
    expect(view.files.map(({ name }) => name)).toEqual(['in/one\ufffdtwo \ufffdevil.txt'])
    expect(view.works.map(({ name }) => name)).toEqual(['one\ufffdtwo \ufffdevil'])
  })

  it('believes the name of a file whose text is too short to tell its language', async () => {
    const view = await open(put({ 'l.en.txt': 'One house.\nTwo houses.\n' }))
    expect(view.files).toMatchObject([{ versions: [{ lang: 'en' }], warnings: [] }])
  })

  it('says what does not exist, and refuses a path that is not absolute', async () => {
    const view = await open({ path: join(folder, 'nowhere.txt'), name: 'nowhere.txt' })
    expect(english(view.files[0]?.refusal)).toMatch(/nowhere\.txt: there is no such file/)
    await expect(open({ path: 'nowhere.txt', name: '' })).rejects.toMatchObject({ code: 'bad-argument' })
  })

  it('takes more files into an open import, and none twice', async () => {
    const source = put({ 'a_en.txt': EN })
    const view = await open(source)
    put({ 'a_ru.txt': RU })
    const more = await app.api.openImport({ import: view.import, sources: [source] })
    expect(more.import).toBe(view.import)
    expect(more.files.map(({ name }) => name)).toEqual(['in/a_en.txt', 'in/a_ru.txt'])
    expect(more.works).toMatchObject([{ name: 'a', langs: ['en', 'ru'] }])
  })

  it('reads a file anew in the encoding that a person names', async () => {
    const view = await open(put({ 'x.txt': iconv.encode(RU, 'koi8-r') }))
    const wrong = await change(view, 'x.txt', { encoding: 'Windows-1251' })
    expect((await textOf(wrong, 'x.txt'))[0]).not.toContain('Комитет')
    const right = await change(wrong, 'x.txt', { encoding: 'KOI8-R' })
    expect(named(right, 'x.txt')).toMatchObject({ encoding: 'KOI8-R', versions: [{ lang: 'ru' }] })
    expect((await textOf(right, 'x.txt'))[0]).toBe(`body: ${RU.slice(0, RU.indexOf('.') + 1)}`)
  })

  it('splits a file by language, renames a language, and takes the whole for one', async () => {
    const view = await open(put({ 'both.txt': `${EN}\n\n${RU}\n` }))
    expect(named(view, 'both.txt').versions.map(({ lang }) => lang)).toEqual(['en', 'ru'])
    const renamed = await change(view, 'both.txt', { renamed: { en: 'en-GB' } })
    expect(named(renamed, 'both.txt').versions.map(({ lang }) => lang)).toEqual(['en-GB', 'ru'])
    const whole = await change(renamed, 'both.txt', { lang: 'ru' })
    expect(named(whole, 'both.txt').versions).toMatchObject([{ lang: 'ru', segments: 6 }])
  })

  it('joins lines or leaves them, and keeps a line as furniture or in the text', async () => {
    const wrapped = `${EN.replaceAll(' and ', '\nand ')}\n\nPage 7\n`
    const view = await open(put({ 'x.txt': wrapped }))
    expect(named(view, 'x.txt').versions).toMatchObject([{ segments: 4, furniture: 1, joins: 2 }])
    expect(await textOf(view, 'x.txt')).toContain('furniture: Page 7')
    const at = wrapped.indexOf('Page 7')
    const kept = await change(view, 'x.txt', { furniture: [[at, false]] })
    expect(named(kept, 'x.txt').versions).toMatchObject([{ segments: 4, furniture: 0 }])
    const single = await change(kept, 'x.txt', { joinLines: false })
    expect(named(single, 'x.txt').versions).toMatchObject([{ joins: 0 }])
  })

  it('puts a file into the work a person names, and leaves out what is skipped', async () => {
    const view = await open(put({ 'a_en.txt': EN, 'a_ru.txt': RU, 'a_tr.txt': TR }))
    const moved = await change(view, 'a_ru.txt', { work: ' other ' })
    expect(moved.works.map(({ name, langs }) => [name, langs])).toEqual([
      ['a', ['en', 'tr']],
      ['other', ['ru']],
    ])
    const skipped = await change(moved, 'a_tr.txt', { skip: true })
    expect(skipped.works.map(({ langs }) => langs)).toEqual([['en'], ['ru']])
    expect(named(skipped, 'a_tr.txt').work).toBe(null)
  })

  it('says why a work cannot be as it is', async () => {
    const view = await open(put({ 'a_en.txt': EN, 'a_en.md': EN }))
    expect(view.works).toHaveLength(2)
    const one = await change(view, 'a_en.md', { work: 'a' })
    const both = await change(one, 'a_en.txt', { work: 'a' })
    expect(english(both.works)).toMatchObject([
      { name: 'a', problem: expect.stringContaining('are both en') as string },
    ])
    await expect(app.api.runImport({ import: view.import })).resolves.toMatchObject({ works: [] })
    expect((await app.api.project({})).works).toEqual([])
  })

  it.each<[string, object]>([
    ['an encoding', { encoding: 'EBCDIC' }],
    ['a language', { lang: 'no tag' }],
    ['a new name', { renamed: { en: 7 } }],
    ['a work', { work: '' }],
    ['a place', { furniture: [[-1, true]] }],
    ['a choice', { constructor: 1 }],
  ])('refuses what is not %s', async (_, choices) => {
    const view = await open(put({ 'a.txt': EN }))
    const wrong = app.api.changeImport({ import: view.import, files: [0], choices })
    await expect(wrong).rejects.toMatchObject({ code: 'bad-argument' })
  })

  it('keeps both of two changes that are asked for at once', async () => {
    const view = await open(put({ 'a.txt': EN }))
    const [, last] = await Promise.all([
      change(view, 'a.txt', { lang: 'en-GB' }),
      change(view, 'a.txt', { joinLines: false }),
    ])
    expect(named(last, 'a.txt').choices).toMatchObject({ lang: 'en-GB', joinLines: false })
  })
})

describe('importing', () => {
  it('writes all works as one operation, aligned and checked, and ends the import', async () => {
    const view = await open(put({ 'a_en.txt': EN, 'a_ru.txt': RU, 'b.txt': OTHER, 'bad.txt': '' }))
    const { works, failed } = await app.api.runImport({ import: view.import })
    expect(failed).toEqual([])
    const project = await app.api.project({})
    expect(project.seq).toBe(1)
    expect(project.works.map(({ id }) => id)).toEqual(works)
    expect(project.works.map(({ name, versions }) => [name, versions.map(({ file }) => file)])).toEqual([
      ['a', ['a_en.txt', 'a_ru.txt']],
      ['b', ['b.txt']],
    ])
    expect(project.works[0]?.units.total).toBe(3)
    expect(project.works[0]?.versions.map(({ linked }) => linked)).toEqual([3, 3])
    await expect(app.api.runImport({ import: view.import })).rejects.toMatchObject({ code: 'not-found' })
    expect(events.filter(({ type }) => type === 'changed')).toHaveLength(1)
  })

  it('is taken back as a whole, and done again', async () => {
    const view = await open(put({ 'a_en.txt': EN, 'a_ru.txt': RU, 'b.txt': OTHER }))
    await app.api.runImport({ import: view.import })
    const before = await app.api.project({})
    expect(before.undo).toBe('import: a, b')
    await app.api.undo({ work: null })
    expect(await app.api.project({})).toMatchObject({ seq: 2, works: [] })
    await app.api.redo({ work: null })
    expect((await app.api.project({})).works).toEqual(before.works)
  })

  it('takes files of aligned texts as they are, each as a work of its own', async () => {
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1"
      segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
      <tu><tuv xml:lang="en"><seg>One house.</seg></tuv><tuv xml:lang="ru"><seg>Один дом.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Two.</seg></tuv><tuv xml:lang="ru"><seg>Два.</seg></tuv></tu></body></tmx>`
    const view = await open(put({ 'a_en.txt': EN, 'memory.tmx': tmx, 'broken.tmx': tmx.slice(0, 330) }))
    expect(named(view, 'memory.tmx')).toMatchObject({
      ...{ format: 'TMX 1.4', encoding: 'UTF-8', aligned: 2, refusal: null, work: 'memory' },
      versions: [
        { lang: 'en', segments: 2 },
        { lang: 'ru', segments: 2 },
      ],
      rows: [
        ['One house.', 'Один дом.'],
        ['Two.', 'Два.'],
      ],
    })
    expect(english(named(view, 'broken.tmx').refusal)).toMatch(/^cannot read .*broken\.tmx: /)
    await change(view, 'memory.tmx', { work: 'memory' })
    const mixed = await change(view, 'a_en.txt', { work: 'memory' })
    expect(english(mixed.works)).toMatchObject([
      { problem: expect.stringContaining('aligned already') as string },
    ])
    await change(mixed, 'a_en.txt', { work: null })
    const renamed = await change(view, 'memory.tmx', { work: 'old memory' })
    await app.api.runImport({ import: renamed.import })
    const { works, seq } = await app.api.project({})
    expect(seq).toBe(1)
    expect(works.map(({ name, units }) => [name, units.total])).toEqual([
      ['a', 3],
      ['old memory', 2],
    ])
  })

  it('proposes another name where the project has one, and tells of a file it has already', async () => {
    const source = put({ 'a_en.txt': EN, 'a_ru.txt': RU })
    await app.api.runImport({ import: (await open(source)).import })
    const again = await open(source)
    expect(again.works.map(({ name }) => name)).toEqual(['a 2'])
    expect(english(named(again, 'a_en.txt').warnings)).toContain(
      'the same file is in the project already, in a',
    )
    const clash = await change(again, 'a_en.txt', { work: 'a' })
    expect(english(clash.works[0]?.problem)).toContain('has a work named a already')
  })

  it('links the rows of a table as they stand', async () => {
    const table =
      'en,tr\nOne small house.,Küçük bir ev.\nThe end of it.,Sonu.\nTwo big houses.,İki büyük ev.\n'
    const view = await open(put({ 'table.csv': table }))
    await app.api.runImport({ import: view.import })
    const {
      works: [work],
    } = await app.api.project({})
    const page = { work: work?.id ?? 0, pivot: work?.pivot ?? 0, from: 0, count: 10 }
    const { rows } = await app.api.rows(page)
    expect(
      rows.map(({ origin, state, cells }) => [origin, state, ...cells.flat().map(({ text }) => text)]),
    ).toEqual([
      ['imported', 'unreviewed', 'One small house.', 'Küçük bir ev.'],
      ['imported', 'unreviewed', 'The end of it.', 'Sonu.'],
      ['imported', 'unreviewed', 'Two big houses.', 'İki büyük ev.'],
    ])
  })

  it('keeps furniture as segments of that kind', async () => {
    const view = await open(put({ 'a.txt': `${EN}\n\nPage 7\n` }))
    const { works } = await app.api.runImport({ import: view.import })
    const {
      works: [work],
    } = await app.api.project({})
    const { rows } = await app.api.rows({
      ...{ work: works[0] ?? 0, pivot: work?.pivot ?? 0 },
      ...{ from: 0, count: 10 },
    })
    const cells = rows.flatMap((row) => row.cells.flat())
    expect(cells.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual(['Page 7'])
  })

  it('takes lines as a person wants them, through undo and redo', async () => {
    const wrapped = 'The committee met in the spring of the year and heard its mem-\nbers.\n\nThe end.\n'
    const view = await open(put({ 'a.txt': wrapped }))
    const at = (words: string): number => wrapped.indexOf(words)
    const joins = [[at('The end'), true]] as const
    await change(view, 'a.txt', { joins })
    const last = await change(view, 'a.txt', { hyphens: [[at('bers'), false]] })
    expect(named(last, 'a.txt').choices).toMatchObject({ joins, hyphens: [[at('bers'), false]] })
    const texts = async (): Promise<unknown> => {
      const {
        works: [work],
      } = await app.api.project({})
      const page = { work: work?.id ?? 0, pivot: work?.pivot ?? 0, from: 0, count: 10 }
      const { rows } = await app.api.rows(page)
      return rows.flatMap(({ cells }) => cells.flat().map(({ text, paragraph }) => [paragraph, text]))
    }
    const wanted = [
      [0, 'The committee met in the spring of the year and heard its mem-bers.'],
      [0, 'The end.'],
    ]
    await app.api.runImport({ import: view.import })
    expect(await texts()).toEqual(wanted)
    await app.api.undo({ work: null })
    await app.api.redo({ work: null })
    expect(await texts()).toEqual(wanted)
    await expect(change(view, 'a.txt', { notes: [[-1, true]] })).rejects.toMatchObject({ name: 'Refusal' })
  })

  it('writes nothing when it is cancelled, and can be run again', async () => {
    const long = (text: string): string => Array.from({ length: 300 }, () => text).join('\n\n')
    const view = await open(
      put({ 'a_en.txt': long(EN), 'a_ru.txt': long(RU), 'b_en.txt': EN, 'b_ru.txt': RU }),
    )
    events.length = 0
    const off = app.subscribe((event) => {
      if (event.type !== 'progress' || event.state !== 'running') return
      off()
      void app.api.cancel({ job: event.job })
    })
    await expect(app.api.runImport({ import: view.import })).rejects.toMatchObject({ code: 'cancelled' })
    expect(await app.api.project({})).toMatchObject({ seq: 0, works: [] })
    const { works } = await app.api.runImport({ import: view.import })
    expect(works).toHaveLength(2)
  })

  it('lets go of copies made for it when it ends', async () => {
    put({ 'a.txt': EN, 'b.txt': RU })
    const path = (name: string): string => join(folder, 'in', name)
    const view = await app.api.openImport({
      import: null,
      sources: ['a.txt', 'b.txt'].map((name) => ({ path: path(name), name, temporary: name === 'a.txt' })),
    })
    await app.api.closeImport({ import: view.import })
    expect(readdirSync(join(folder, 'in'))).toEqual(['b.txt'])
    await expect(
      app.api.importText({ import: view.import, file: 0, version: 0, from: 0, count: 1 }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
