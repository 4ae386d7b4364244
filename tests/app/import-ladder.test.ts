import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportView } from '#shared/import/preview'
import { countLines, linesOf } from '#main/works/import-lines'
import { alignedProject, rowTexts } from '#support/aligned'
import { english } from '#support/english'

const EN = [
  'The committee met in the spring of the year.',
  'It heard what its members had to say.',
  '',
  'It closed with a report that was adopted by all of them. Nobody was against it.',
]
const RU = [
  'Комитет собрался весной этого года и заслушал своих членов.',
  '',
  'Он закрылся докладом, который был принят всеми.',
  'Против никого не было.',
]
const LADDER = '0\t0\t0.4\n2\t1\t0.2\n3\t2\t0.1\n4\t4\t0\n'
const UNITS = [
  ['The committee met in the spring of the year.|It heard what its members had to say.', RU[0]],
  [EN[3], 'Он закрылся докладом, который был принят всеми.|Против никого не было.'],
]

function project(files: Readonly<Record<string, string>>) {
  const { app, file } = alignedProject()
  const sources = Object.entries(files).map(([name, text]) => {
    const path = file(name, text)
    return { path, name: basename(path) }
  })
  return { app, open: () => app.api.openImport({ import: null, sources }) }
}

const named = ({ files }: ImportView, name: string) => files.find((file) => file.name === name)

describe('a ladder that is dropped with its two texts', () => {
  it('makes one work of them, shown and imported as it links their lines', async () => {
    const { app, open } = project({
      'links.ladder': LADDER,
      'notes.txt': 'Other matter. It stays by itself.',
      'talk.en': EN.join('\n'),
      'talk.ru': RU.join('\r\n') + '\r\n',
    })
    const view = await open()
    expect(view.works).toHaveLength(2)
    expect(view.works).toContainEqual({ name: 'talk', langs: ['en', 'ru'], problem: null })
    expect(english(named(view, 'links.ladder'))).toMatchObject({
      ...{ format: 'hunalign ladder', work: 'talk', why: 'links the lines of two texts' },
      rows: UNITS.map((row) => row.map((text) => text?.replace('|', ' | '))),
    })
    expect(english(named(view, 'talk.ru')?.warnings)).toContain(
      'links.ladder links its lines, and they are taken as they are',
    )
    const { works, failed } = await app.api.runImport({ import: view.import })
    expect(failed).toEqual([])
    const listed = (await app.api.project({})).works
    const talk = listed.find(({ name }) => name === 'talk')
    expect(works).toContain(talk?.id)
    expect(await rowTexts(app, talk?.id ?? -1)).toEqual(UNITS)
    await app.api.undo({ work: null })
    expect((await app.api.project({})).works).toEqual([])
  })

  it('takes the texts in the order of the ladder, whichever comes first', async () => {
    const { app, open } = project({
      'a-ru.txt': RU.join('\n'),
      'b-en.txt': EN.join('\n'),
      'c.txt': LADDER,
    })
    const { works } = await app.api.runImport({ import: (await open()).import })
    expect(await rowTexts(app, works[0] ?? -1)).toEqual(UNITS)
  })

  it('says what it is when its texts are missing or have other lines, and the others go on', async () => {
    const { app, open } = project({ 'links.ladder': LADDER, 'talk.en': EN.slice(0, 2).join('\n') })
    const view = await open()
    expect(english(view.works.find(({ name }) => name === 'links')?.problem)).toMatch(
      /^links\.ladder is a ladder and links two plain texts of 4 and 4 lines/,
    )
    const { works, failed } = await app.api.runImport({ import: view.import })
    expect([works.length, failed.map(({ name }) => name)]).toEqual([1, ['links']])
  })
})

it('counts the lines of a text as they are read', () => {
  for (const text of ['', 'a', 'a\n', 'a\r\nb', '\n\n', 'a\n\nb\r\n'])
    expect(countLines(text)).toBe(linesOf(text).length)
})
