import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApp } from '#main/app'
import { formWords } from '#shared/exchange/review/words'
import { mergeCommand } from '#shared/exchange/roundtrip/decide'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import { LANGUAGES } from '#shared/words/languages'
import { BODY, editFile, outsideProject, SHEET, withRows, type Outside } from '#support/outside'
import { english } from '#support/english'

const swap = (before: string, after: string) => (text: string) => text.replaceAll(before, after)

/** Where a table tells the review state of its first unit, as the second cell of a row. */
function stateOfFirst(word: string): RegExp {
  return new RegExp(`((?:<c r="B2"[^>]*><is><t[^>]*>|\\n1,|<w:t [^>]*>))${word}`)
}

/** Takes what nobody needs to decide, as one operation. */
async function take({ app }: Outside, view: MergeView): Promise<void> {
  const command = mergeCommand(view, () => undefined)
  if (command === null) throw new Error('nothing to take')
  await app.api.run(command)
}

const essence = ({ items }: MergeView): unknown =>
  items.map(({ kind, row, lang, old, theirs, mine, conflict }) => ({
    kind,
    row,
    lang,
    old,
    theirs,
    mine,
    conflict,
  }))
const kinds = ({ problems }: MergeView): string[] => problems.map(({ kind }) => kind)

describe.each([
  ['xlsx', SHEET],
  ['docx', BODY],
  ['csv', undefined],
  ['xliff-1.2', undefined],
  ['xliff-2.1', undefined],
] as const)('a file that comes back as %s', (form, part) => {
  const languages = form.startsWith('xliff') ? ({ languages: ['en', 'ru'] } as const) : {}

  it('changes nothing where nothing was changed', async () => {
    const project = await outsideProject()
    const view = await project.bringBack(await project.write(form, 'a', languages))
    expect(view).toMatchObject({ rows: 5, items: [], problems: [], remarks: [], since: 0, already: 0 })
  })

  it('comes back in every language that it can be written in', async () => {
    const project = await outsideProject()
    for (const language of LANGUAGES) {
      const { states } = formWords(form.startsWith('xliff') ? 'en' : language)
      const path = await project.write(form, language, languages, language)
      expect(await project.bringBack(path)).toMatchObject({ rows: 5, items: [], problems: [], remarks: [] })
      if (form.startsWith('xliff')) continue
      // In a workbook the list to choose from has the words too: the cells begin behind the heads.
      editFile(path, (text) => text.replace(stateOfFirst(states.unreviewed), `$1${states.doubtful}`), part)
      expect(essence(await project.bringBack(path))).toMatchObject([
        { kind: 'state', row: 0, old: 'unreviewed', theirs: 'doubtful', conflict: false },
      ])
    }
  })

  it('shows a change with old, theirs and mine, takes it as one operation and gives it back on undo', async () => {
    const project = await outsideProject()
    const { app, work } = project
    const path = await project.write(form, 'a', languages)
    editFile(path, swap('Пятое.', 'Пятое и последнее 📖.'), part)
    const view = await project.bringBack(path)
    expect(essence(view)).toEqual([
      {
        kind: 'text',
        row: 4,
        lang: 'ru',
        old: 'Пятое.',
        theirs: 'Пятое и последнее 📖.',
        mine: 'Пятое.',
        conflict: false,
      },
    ])
    await take(project, view)
    expect(await project.row(4)).toEqual(['The fifth.', 'Пятое и последнее 📖.'])
    expect((await project.bringBack(path)).already).toBe(1)
    const { label } = await app.api.undo({ work })
    expect(label).toBe('undo: bring back edits')
    expect(await project.row(4)).toEqual(['The fifth.', 'Пятое.'])
  })

  it('is in conflict where the same was changed here, and not where something else was', async () => {
    const project = await outsideProject()
    const { app, work } = project
    const path = await project.write(form, 'a', languages)
    editFile(
      path,
      (text) => swap('Пятое.', 'Theirs.')(swap('Первое предложение.', 'Theirs too.')(text)),
      part,
    )
    const pivot = (await app.api.project({})).works[0]?.pivot ?? -1
    const { rows } = await app.api.rows({ work, pivot, from: 0, count: 5 })
    const fifth = rows[4]?.cells[1]?.[0]?.segment ?? -1
    const second = rows[1]?.cells[1]?.[0]?.segment ?? -1
    await app.api.run({ kind: 'segment.correct', segment: fifth, text: 'Mine.' })
    await app.api.run({ kind: 'segment.correct', segment: second, text: 'Mine alone.' })
    const view = await project.bringBack(path)
    expect(view.since).toBe(2)
    expect(view.items.map(({ row, theirs, mine, conflict }) => [row, theirs, mine, conflict])).toEqual([
      [0, 'Theirs too.', 'Первое предложение.', false],
      [4, 'Theirs.', 'Mine.', true],
    ])
    // A conflict that nobody decided stays as it is here.
    await take(project, view)
    expect(await project.row(4)).toEqual(['The fifth.', 'Mine.'])
    const again = await project.bringBack(path)
    const command = mergeCommand(again, () => 'theirs')
    if (command !== null) await app.api.run(command)
    expect(await project.row(4)).toEqual(['The fifth.', 'Theirs.'])
  })

  it('gives a changed segment to the segment that it is, where the unit has two', async () => {
    const project = await outsideProject()
    const path = await project.write(form, 'a', languages)
    editFile(path, swap('Отдельное предложение.', 'Совсем отдельное.'), part)
    const view = await project.bringBack(path)
    expect(view.problems).toEqual([])
    await take(project, view)
    expect(await project.row(2)).toEqual(['The third ]]> one.', 'Третье 📖 здесь.|Совсем отдельное.'])
  })

  it('is refused by another project, and by an older copy of its own', async () => {
    const project = await outsideProject()
    const other = await outsideProject()
    const older = join(project.folder, 'older.parallax')
    const path = await project.write(form, 'a', languages)
    await expect(other.bringBack(path)).rejects.toThrow(
      /a comes from another project \(its work is called talk/,
    )

    await project.app.close()
    copyFileSync(join(project.folder, 'p.parallax'), older)
    const app = createApp({ file: join(project.folder, 'p.parallax'), actor: 'bo' })
    const row = (await app.api.rows({ work: project.work, pivot: 1, from: 0, count: 1 })).rows[0]
    await app.api.run({ kind: 'unit.note', unit: row?.unit ?? -1, text: 'later' })
    const later = join(project.folder, 'later')
    await app.api.exportFile({
      ...{ works: [project.work], form, file: later },
      options: { ...(await import('#shared/exchange/selection')).DEFAULT_EXPORT, ...languages },
    })
    await app.close()
    const copy = createApp({ file: older, actor: 'cy' })
    try {
      await expect(copy.api.openReturned({ path: later, name: 'later' })).rejects.toThrow(
        /exported after operation 3, and this project has only 2: it is an older copy/,
      )
    } finally {
      await copy.close()
    }
  })
})

describe('a workbook that comes back', () => {
  it('brings notes and review states, and says what is no state', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(
      path,
      (sheet) =>
        withRows(sheet, ([header = '', first = '', second = '', ...rest]) => [
          header,
          first
            .replace('unreviewed', 'Accepted')
            .replace(/(<c r="E2"[^>]*)><\/c>/, '$1 t="inlineStr"><is><t>seen</t></is></c>'),
          second.replace('unreviewed', 'fine'),
          ...rest,
        ]),
      SHEET,
    )
    const view = await project.bringBack(path)
    expect(view.items.map(({ kind, theirs }) => [kind, theirs])).toEqual([
      ['state', 'accepted'],
      ['note', 'seen'],
    ])
    expect(english(view.problems.map(({ message }) => message))).toEqual([
      '"fine" is no review state: unreviewed, accepted, doubtful are',
    ])
    await take(project, view)
    const { rows } = await project.app.api.rows({ work: project.work, pivot: 1, from: 0, count: 1 })
    expect(rows[0]).toMatchObject({ state: 'accepted', note: 'seen' })
  })

  it.each(['final', 'needs-review-l10n', 'x-own'])(
    'leaves the review state where a tool set a state of its own in XLIFF 1.2: %s',
    async (state) => {
      const project = await outsideProject()
      const { rows } = await project.app.api.rows({ work: project.work, pivot: 1, from: 0, count: 1 })
      const unit = rows[0]?.unit
      if (unit === undefined) throw new Error('no unit')
      await project.app.api.run({ kind: 'unit.review', units: [unit], state: 'accepted' })
      const path = await project.write('xliff-1.2', 'a.xlf', { languages: ['en', 'ru'] })
      editFile(path, swap('signed-off', state))
      expect(await project.bringBack(path)).toMatchObject({ rows: 5, items: [], problems: [] })
      editFile(path, swap(state, 'translated'))
      expect(essence(await project.bringBack(path))).toMatchObject([{ kind: 'state', theirs: 'unreviewed' }])
    },
  )

  it('takes no text whose letters were lost when it was saved in another encoding, but a new question mark', async () => {
    const project = await outsideProject()
    const path = await project.write('csv', 'a.csv')
    editFile(path, (text) => text.replace(/[А-Яа-яё]/g, '?').replace('The fifth.', 'The fifth?'))
    const view = await project.bringBack(path)
    expect(essence(view)).toMatchObject([{ kind: 'text', lang: 'en', theirs: 'The fifth?' }])
    expect(english(view.problems.map(({ message }) => message))).toEqual(
      Array.from(
        { length: 4 },
        () => 'its text in ru came back with ? for its letters: save the file as UTF-8 or XLSX',
      ),
    )
  })

  it('explains rows that were deleted, doubled, added and put into another order, and takes none of it', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(
      path,
      (sheet) =>
        withRows(sheet, ([header = '', first = '', second = '', , fourth = '', fifth = '']) => [
          ...[header, fifth, second, second.replace('The second', 'Another'), fourth, first],
          first.replace(/u\d+\.[0-9a-f]{16}/, '').replace('The first', 'A new'),
        ]),
      SHEET,
    )
    const view = await project.bringBack(path)
    expect(kinds(view).sort()).toEqual(['duplicate', 'missing', 'new', 'order'])
    expect(view.items).toEqual([])
    expect(english(view.problems.find(({ kind }) => kind === 'duplicate')?.message)).toContain(
      'rows 3, 4: they differ',
    )
  })

  it('takes no text that belongs to another unit, as when a part of the table was sorted', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    const [a, b, hold] = ['Первое предложение.', 'Пятое.', '\ue000']
    editFile(path, (sheet) => swap(hold, b)(swap(b, a)(swap(a, hold)(sheet))), SHEET)
    const view = await project.bringBack(path)
    expect(view.items).toEqual([])
    expect(kinds(view)).toEqual(['out-of-place', 'out-of-place'])
    expect(english(view.problems[0]?.message)).toContain('is that of unit 5')
  })

  it('takes nothing from a row that was split', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(
      path,
      (sheet) =>
        withRows(sheet, ([header = '', first = '', ...rest]) => [
          header,
          first.replace('Первое предложение.', 'Первое'),
          first.replace('Первое предложение.', 'предложение.').replace(/u\d+\.[0-9a-f]{16}/, ''),
          ...rest,
        ]),
      SHEET,
    )
    const view = await project.bringBack(path)
    expect(kinds(view).sort()).toEqual(['new', 'split'])
    expect(view.items).toEqual([])
  })

  it('refuses to share one text out to two segments, and texts for gaps, and empty ones', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(
      path,
      (sheet) =>
        swap(
          'Пятое.',
          '',
        )(swap('Третье 📖 здесь.\nОтдельное предложение.', 'Всё в одном.')(sheet)).replace(
          /(<c r="D5"[^>]*)><\/c>/,
          '$1 t="inlineStr"><is><t>для пустоты</t></is></c>',
        ),
      SHEET,
    )
    const view = await project.bringBack(path)
    expect(view.items).toEqual([])
    expect(english(view.problems.map(({ row, message }) => [row, message]))).toEqual([
      [2, 'its text in ru has 2 segments, a line each, and came back with 1 line'],
      [3, 'there is no segment of ru in the unit to take its text'],
      [4, 'its text in ru came back empty, and a segment cannot be'],
    ])
  })

  it('says that units were regrouped or cut here since, and takes nothing of them', async () => {
    const project = await outsideProject()
    const { app, work } = project
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(path, swap('Пятое.', 'Пятое!'), SHEET)
    const { rows } = await app.api.rows({ work, pivot: 1, from: 0, count: 5 })
    const segment = rows[4]?.cells[1]?.[0]?.segment ?? -1
    const { spans } = await app.api.source({ segment })
    await app.api.run({ kind: 'segment.split', segment, at: (spans[0]?.[0] ?? 0) + 2 })
    const view = await project.bringBack(path)
    expect(view.items).toEqual([])
    expect(kinds(view)).toEqual(['regrouped'])
  })

  it('is refused when it was exported from a copy that was worked on in another way', async () => {
    const project = await outsideProject()
    const file = join(project.folder, 'p.parallax')
    const copy = join(project.folder, 'copy.parallax')
    await project.app.close()
    copyFileSync(file, copy)
    const path = join(project.folder, 'a.xlsx')
    for (const [name, note] of [
      [copy, 'there'],
      [file, 'here'],
    ] as const) {
      const app = createApp({ file: name, actor: 'ann' })
      const { rows } = await app.api.rows({ work: project.work, pivot: 1, from: 0, count: 5 })
      for (const { unit } of rows) await app.api.run({ kind: 'unit.note', unit, text: note })
      const { DEFAULT_EXPORT: options } = await import('#shared/exchange/selection')
      if (name === copy)
        await app.api.exportFile({ works: [project.work], form: 'xlsx', options, file: path })
      else
        await expect(app.api.openReturned({ path, name: 'a.xlsx' })).rejects.toThrow(
          /exported from a copy of this project that was worked on in another way since/,
        )
      await app.close()
    }
  })

  it('that is none of ours, or has lost its keys, is refused with the reason', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(path, (sheet) => sheet.replace(/parallax:talk/, 'talk'), SHEET)
    await expect(project.bringBack(path)).rejects.toThrow(/its header, or the column of keys, is gone/)
    const html = await project.write('html', 'a.html')
    await expect(project.bringBack(html)).rejects.toThrow(/XLSX, DOCX, CSV and XLIFF can/)
  })

  it('with an empty column of keys is refused once, not row by row', async () => {
    const project = await outsideProject()
    const path = await project.write('csv', 'a.csv')
    const [head = '', ...rows] = readFileSync(path, 'utf8').split('\r\n')
    writeFileSync(path, [head, ...rows.map((row) => row.replace(/[^,]*$/, ''))].join('\r\n'))
    await expect(project.bringBack(path)).rejects.toThrow(/none of its rows has its key, the last column/)
  })

  it('says which columns are gone or strange, and takes the others', async () => {
    const project = await outsideProject()
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(path, (sheet) => swap('Пятое.', 'Пятое!')(sheet).replace('>en<', '>mine<'), SHEET)
    const view = await project.bringBack(path)
    expect(view.items.map(({ theirs }) => theirs)).toEqual(['Пятое!'])
    expect(english(view.remarks)).toEqual([
      'there is no column en: nothing of it is brought back',
      'column "mine" is not known and passed over',
    ])
  })
})

describe('what was decided', () => {
  it('is taken only while the project holds what was shown', async () => {
    const project = await outsideProject()
    const { app } = project
    const path = await project.write('xlsx', 'a.xlsx')
    editFile(path, swap('Пятое.', 'Пятое!'), SHEET)
    const view = await project.bringBack(path)
    const segment = view.items[0]?.segment ?? -1
    await app.api.run({ kind: 'segment.correct', segment, text: 'meanwhile' })
    const { seq } = await app.api.project({})
    await expect(take(project, view)).rejects.toThrow(
      'a text was changed meanwhile: bring the file back again',
    )
    expect((await app.api.project({})).seq).toBe(seq)
  })
})
