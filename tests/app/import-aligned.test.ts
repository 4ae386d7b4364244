import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createApp } from '#main/app'
import { alignedProject, importFiles, rowTexts, tmxFile } from '#support/aligned'
import { temporaryFolder } from '#support/project'
import { unitsOf } from '#support/tmx'
import { english } from '#support/english'

const RICH = tmxFile(`
<tu tuid="a1" creationdate="20200101T000000Z" creationid="ann" changedate="20210101T000000Z" usagecount="3" segtype="sentence"><note>look &amp; see</note><prop type="x-domain" xml:lang="en">law</prop>
  <tuv xml:lang="en" creationdate="20190101T000000Z"><prop type="x-q">7</prop><seg>Press <bpt i="1" type="bold">&lt;b></bpt>OK<ept i="1">&lt;/b></ept> <ph x="2">{0}</ph>.</seg></tuv>
  <tuv xml:lang="ru"><seg>Нажмите <hi type="term">ОК</hi>.</seg></tuv>
  <tuv xml:lang="zh-Hant"><seg>按下確定。</seg></tuv></tu>
<tu tuid="a2"><tuv xml:lang="en"><seg>Two.</seg></tuv><tuv xml:lang="ru"><seg><it pos="begin" x="1">[</it>Два.</seg></tuv></tu>`)

/** What of a unit has to come back. */
function essence(text: string): unknown {
  return unitsOf(text).map(({ tuid, attributes, props, notes, variants }) => ({
    ...{ tuid, attributes, notes },
    props: props.filter(({ type }) => !type.startsWith('x-parallax-')),
    variants: variants.map(({ lang, text: shown, codes, attributes: about, props: own }) => ({
      ...{ lang, shown, codes, about, own },
    })),
  }))
}

describe('importing TMX', () => {
  it('and exporting it gives ids, dates, notes, props and inline codes back, and nobody sees the codes', async () => {
    const { app, file, exported } = alignedProject()
    const [work = -1] = await importFiles(app, [file('memory.tmx', RICH)])
    expect(await rowTexts(app, work)).toEqual([
      ['Press OK .', 'Нажмите ОК.', '按下確定。'],
      ['Two.', 'Два.', ''],
    ])
    const text = readFileSync(await exported('out.tmx'), 'utf8')
    expect(essence(text)).toEqual(essence(RICH))
    const again = alignedProject()
    await importFiles(again.app, [again.file('memory.tmx', text)])
    expect(readFileSync(await again.exported('out.tmx'), 'utf8')).toBe(text)
  })

  it('keeps codes at their place through a split, a correction, and the undo of both', async () => {
    const { app, file, exported } = alignedProject()
    const [work = -1] = await importFiles(app, [file('memory.tmx', RICH)])
    const before = readFileSync(await exported('1.tmx'), 'utf8')
    const pivot = (await app.api.project({})).works[0]?.pivot ?? -1
    const { rows } = await app.api.rows({ work, pivot, from: 0, count: 1 })
    const segment = rows[0]?.cells[0]?.[0]?.segment ?? -1
    await app.api.run({ kind: 'segment.split', segment, at: 6 })
    expect(readFileSync(await exported('2.tmx'), 'utf8')).toBe(before)
    await app.api.undo({ work })
    await app.api.run({ kind: 'segment.correct', segment, text: 'Now press OK .' })
    expect(readFileSync(await exported('3.tmx'), 'utf8')).toContain(
      '<seg>Now press <bpt i="1" type="bold">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept> <ph x="2">{0}</ph>.</seg>',
    )
    await app.api.undo({ work })
    expect(readFileSync(await exported('4.tmx'), 'utf8')).toBe(before)
  })

  it('takes states back that Parallax wrote, and the second rendering of a language as a version of its own', async () => {
    const { app, file, exported } = alignedProject()
    const body = `<tu tuid="x"><prop type="x-parallax-state">accepted</prop><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="FR"><seg>B</seg></tuv><tuv xml:lang="fr"><note>rare</note><seg>C</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg> </seg></tuv></tu>`
    const [work = -1] = await importFiles(app, [file('m.tmx', tmxFile(body, ''))])
    const view = (await app.api.project({})).works[0]
    expect(view?.versions.map(({ lang, title }) => [lang, title])).toEqual([
      ['en', ''],
      ['FR', ''],
      ['fr', 'variant 2'],
    ])
    expect(view?.units).toMatchObject({ total: 1, accepted: 1 })
    expect(await rowTexts(app, work)).toEqual([['A', 'B', 'C']])
    const units = unitsOf(readFileSync(await exported('out.tmx'), 'utf8'))
    expect(units.map(({ tuid, notes, variants }) => [tuid, notes, variants.map(({ text }) => text)])).toEqual(
      [
        ['x', ['fr: rare'], ['A', 'B']],
        ['x-2', ['fr: rare'], ['A', 'C']],
      ],
    )
  })

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['utf-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('reads %s', async (_, encode) => {
    const { app, file } = alignedProject()
    const body = '<tu><tuv xml:lang="en"><seg>A 📖</seg></tuv><tuv xml:lang="ru"><seg>Ж</seg></tuv></tu>'
    const [work = -1] = await importFiles(app, [file('m.tmx', encode(tmxFile(body)))])
    expect(await rowTexts(app, work)).toEqual([['A 📖', 'Ж']])
  })

  it('reads windows-1251 where the declaration says so', async () => {
    const { app, file } = alignedProject()
    const head =
      '<?xml version="1.0" encoding="windows-1251"?><tmx version="1.1"><header srclang="ru"/><body><tu><tuv lang="RU"><seg>'
    const bytes = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xc6]),
      Buffer.from('</seg></tuv></tu></body></tmx>'),
    ])
    const [work = -1] = await importFiles(app, [file('m.tmx', bytes)])
    expect(await rowTexts(app, work)).toEqual([['Ж']])
  })
})

describe('an import of aligned files', () => {
  const one = (n: number): string =>
    tmxFile(
      `<tu tuid="${n}"><tuv xml:lang="en"><seg>${n}</seg></tuv><tuv xml:lang="ru"><seg>№ ${n}</seg></tuv></tu>`,
    )

  it('is one operation, undone and redone as a whole, over a restart too', async () => {
    const { app, file, folder, exported } = alignedProject()
    const works = await importFiles(app, [file('a.tmx', one(1)), file('b.tmx', one(2))])
    expect(works).toHaveLength(2)
    const text = readFileSync(await exported('1.tmx'), 'utf8')
    expect(await app.api.project({})).toMatchObject({ seq: 1, undo: 'import: a, b', redo: null })
    expect(await app.api.undo({ work: null })).toMatchObject({ kind: 'undo', label: 'undo: import' })
    expect(await app.api.project({})).toMatchObject({
      seq: 2,
      works: [],
      undo: null,
      redo: 'import: a, b',
    })
    await expect(app.api.undo({ work: null })).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await app.close()
    const again = createApp({ file: join(folder, 'p.parallax'), actor: 'bo' })
    expect(await again.api.redo({ work: null })).toMatchObject({ kind: 'redo', seq: 3 })
    expect((await again.api.project({})).works.map(({ id }) => id)).toEqual(works)
    await again.close()
    const db = new Sqlite(join(folder, 'p.parallax'))
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.prepare('SELECT kind, undoes FROM operation ORDER BY seq').raw().all()).toEqual([
      ['work.import', null],
      ['undo', 1],
      ['redo', 2],
    ])
    db.close()
    expect(text).toContain('tuid="2"')
  })

  it('is not undone while its work holds what was done since; then the work can be', async () => {
    const { app, file } = alignedProject()
    const [work = -1] = await importFiles(app, [file('a.tmx', one(1))])
    const pivot = (await app.api.project({})).works[0]?.pivot ?? -1
    const { rows } = await app.api.rows({ work, pivot, from: 0, count: 1 })
    await app.api.run({ kind: 'unit.note', unit: rows[0]?.unit ?? -1, text: 'mine' })
    await expect(app.api.undo({ work: null })).rejects.toThrow(
      /a was worked on after it was imported \(note.*\): undo that first/,
    )
    await app.api.undo({ work })
    await app.api.undo({ work: null })
    await app.api.redo({ work: null })
    expect(await app.api.redo({ work })).toMatchObject({ label: 'redo: note on unit 1' })
  })

  it('keeps other commits out while it is written, and its works out of sight', async () => {
    const { app, file } = alignedProject()
    await importFiles(app, [file('a.tmx', one(1))])
    const view = (await app.api.project({})).works[0]
    const page = { work: view?.id ?? -1, pivot: view?.pivot ?? -1, from: 0, count: 1 }
    const unit = (await app.api.rows(page)).rows[0]?.unit ?? -1
    const units = Array.from({ length: 3000 }, (_, n) => `<tu><tuv xml:lang="en"><seg>${n}</seg></tuv></tu>`)
    let during: unknown = null
    app.subscribe((event) => {
      if (event.type === 'progress' && event.label === 'import' && (event.done ?? 0) > 0)
        during ??= Promise.allSettled([
          app.api.project({}),
          app.api.run({ kind: 'unit.review', units: [unit], state: 'accepted' }),
          app.api.run({ kind: 'unit.note', unit, text: 'typed' }),
        ])
    })
    await importFiles(app, [file('big.tmx', tmxFile(units.join('\n')))])
    const [project, edit, note] = (await during) as PromiseSettledResult<unknown>[]
    expect(project).toMatchObject({ value: { works: [{ id: view?.id }] } })
    expect(edit).toMatchObject({ reason: { code: 'busy' } })
    // What a person typed is not refused but waits: a tab that is left in the middle of it cannot ask again.
    expect(note).toMatchObject({ value: { kind: 'unit.note', seq: 3 } })
    expect((await app.api.project({})).works).toHaveLength(2)
  })

  it('leaves nothing when it is cancelled or one of its files is refused, and what follows goes on', async () => {
    const { app, file } = alignedProject()
    const units = Array.from(
      { length: 3000 },
      (_, n) => `<tu><tuv xml:lang="en"><seg>${n}</seg></tuv></tu>`,
    ).join('\n')
    const end = app.subscribe((event) => {
      if (
        event.type === 'progress' &&
        event.label === 'import' &&
        (event.done ?? 0) > 0 &&
        event.state === 'running'
      )
        void app.api.cancel({ job: event.job })
    })
    await expect(importFiles(app, [file('big.tmx', tmxFile(units))])).rejects.toMatchObject({
      code: 'cancelled',
    })
    end()
    const broken = file('b.tmx', tmxFile(units))
    const sources = [file('a.tmx', one(1)), broken].map((path) => ({ path, name: path }))
    const view = await app.api.openImport({ import: null, sources })
    file('b.tmx', tmxFile(units).slice(0, -40))
    await expect(app.api.runImport({ import: view.import })).rejects.toThrow(
      /cannot read b\.tmx: TMX, line \d+: /,
    )
    expect(await app.api.project({})).toMatchObject({ seq: 0, works: [], undo: null })
    await importFiles(app, [file('c.tmx', one(3))])
    await importFiles(app, [file('c.tmx', one(3))])
    expect(await app.api.project({})).toMatchObject({ seq: 2, works: [{ name: 'c' }, { name: 'c 2' }] })
  })

  it('of more than a window can hold becomes several works, in the order of the file', async () => {
    const { app, file, exported } = alignedProject()
    const count = 45_000
    const units = Array.from(
      { length: count },
      (_, n) =>
        `<tu tuid="${n}"><tuv xml:lang="en"><seg>${n}</seg></tuv><tuv xml:lang="ru"><seg>${n}</seg></tuv></tu>`,
    )
    await importFiles(app, [file('big.tmx', tmxFile(units.join('\n')))])
    const { works } = await app.api.project({})
    expect(works.map(({ name }) => name)).toEqual(['big', 'big (2)', 'big (3)'])
    const ids = unitsOf(readFileSync(await exported('out.tmx'), 'utf8')).map(({ tuid }) => Number(tuid))
    expect(ids).toEqual(Array.from({ length: count }, (_, n) => n))
    await app.api.undo({ work: null })
    expect((await app.api.project({})).works).toEqual([])
  }, 60_000)
})

describe('what is no file of aligned texts', () => {
  const seg = (text: string): string => tmxFile(`<tu><tuv xml:lang="en"><seg>${text}</seg></tuv></tu>`)
  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['nothing', '', /it is empty/],
    [
      'entities of its own',
      `<!DOCTYPE tmx [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${seg('&c;').slice(39)}`,
      /declarations of its own/,
    ],
    [
      'a file of the machine',
      `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>${seg('&x;').slice(39)}`,
      /declarations of its own/,
    ],
    ['a cut end', seg('a').slice(0, -30), /is never closed|line \d+/],
    [
      'another version',
      seg('a').replace('version="1.4"', 'version="2.0"'),
      /version "2.0" of TMX is not read/,
    ],
    ['a lone surrogate', Buffer.from(`\ufeff${seg('a\ud800b')}`, 'utf16le'), /no UTF-16LE/],
    ['a lone surrogate by number', seg('&#xD800;'), /line 3/],
    ['a NUL', seg('a\0b'), /line 3/],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from(seg('a').slice(0, 250)), Buffer.from([0xff, 0xfe])]),
      /no UTF-8/,
    ],
    [
      'an encoding nobody knows',
      seg('a').replace('UTF-8', 'x-klingon'),
      /"x-klingon", which is no known encoding/,
    ],
    [
      'an encoding of two lines',
      seg('a').replace('UTF-8', 'UTF-\n8'),
      /"UTF-\ufffd8", which is no known encoding/,
    ],
    ['a million elements within each other', seg('<hi>'.repeat(1_000_000)), /more than 256 elements/],
    ['a variant without seg', tmxFile('<tu><tuv xml:lang="en"/></tu>'), /tuv has no seg/],
    ['a variant without language', tmxFile('<tu><tuv><seg>a</seg></tuv></tu>'), /tuv has no xml:lang/],
    [
      'a language that is none',
      tmxFile('<tu><tuv xml:lang="*all*"><seg>a</seg></tuv></tu>'),
      /"\*all\*" is no language tag/,
    ],
    ['no text', tmxFile('<tu><tuv xml:lang="en"><seg/></tuv></tu>'), /no text in it/],
  ])('is refused in one line that names the file, and nothing is left: %s', async (_, content, message) => {
    const { app, file } = alignedProject()
    const error: unknown = await importFiles(app, [file('bad-memory.tmx', content)]).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'bad-input' })
    expect(String(error)).toMatch(/bad-memory\.tmx/)
    expect(String(error)).toMatch(message)
    expect(String(error)).not.toContain('\n')
    expect(await app.api.project({})).toMatchObject({ seq: 0, works: [] })
  })

  it('is read as what it is where only its name says TMX, with a warning', async () => {
    const { app, file } = alignedProject()
    const path = file('notes.tmx', 'Hello there, everybody in the house.')
    const view = await app.api.openImport({ import: null, sources: [{ path, name: 'notes.tmx' }] })
    expect(english(view.files)).toMatchObject([
      { format: 'txt', warnings: ['its name ends in .tmx, but it is plain text and was read as such'] },
    ])
  })

  it('is a missing file', async () => {
    const { app } = alignedProject()
    await expect(importFiles(app, [join(temporaryFolder(), 'none.tmx')])).rejects.toThrow(
      /none\.tmx: there is no such file/,
    )
  })
})

describe('importing lines', () => {
  it('links lines of the same number, with a paragraph where both are blank', async () => {
    const { app, file } = alignedProject()
    const files = [file('t.en', 'One.\nTwo.\n\nThree.\n'), file('t.ru', 'Раз.\r\n\r\n\r\nТри.')]
    const [work = -1] = await app.importLines({ files, langs: ['en', 'ru'] })
    expect(await rowTexts(app, work)).toEqual([
      ['One.', 'Раз.'],
      ['Two.', ''],
      ['Three.', 'Три.'],
    ])
    const view = (await app.api.project({})).works[0]
    expect(view?.versions.map((version) => version.file)).toEqual(['t.en', 't.ru'])
    await expect(
      app.importLines({ files: [files[0] ?? '', file('u.ru', 'а\nб')], langs: ['en', 'ru'] }),
    ).rejects.toThrow(/the files have 4, 2 lines/)
  })

  it('links what a ladder links, lines staying segments', async () => {
    const { app, file } = alignedProject()
    const files = [file('t.en', 'One.\nTwo.\nThree.\n'), file('t.ru', 'Раз. Два.\nТри.\n')]
    const ladder = file('l.ladder', '0\t0\t0.4\n2\t1\t0.2\n3\t2\t0\n')
    const [work = -1] = await app.importLines({ files, langs: ['en', 'ru'], ladder })
    expect(await rowTexts(app, work)).toEqual([
      ['One.|Two.', 'Раз. Два.'],
      ['Three.', 'Три.'],
    ])
  })
})
