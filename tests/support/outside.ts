import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { FormId } from '#shared/exchange/forms'
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/exchange/selection'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { WorkId } from '#shared/model'
import type { Language } from '#shared/words/languages'
import { alignedProject, rowTexts, type AlignedProject } from './aligned.ts'

/** A project whose work goes outside as a file and comes back edited. */
export interface Outside extends AlignedProject {
  readonly work: WorkId
  /** Exports the work and returns the path of the file. */
  readonly write: (
    form: FormId,
    name: string,
    options?: Partial<ExportOptions>,
    words?: Language,
  ) => Promise<string>
  readonly bringBack: (path: string) => Promise<MergeView>
  /** The texts of a row by version, segments of one divided by `|`. */
  readonly row: (row: number) => Promise<unknown>
}

const TEXTS: readonly (readonly [en: string, ru: string])[] = [
  ['The first sentence.', 'Первое предложение.'],
  ['The second & <b>sentence</b>.', 'Второе «предложение» 𠮷.'],
  ['The third ]]> one.', 'Третье 📖 здесь.'],
  ['A sentence apart.', 'Отдельное предложение.'],
  ['The fifth.', 'Пятое.'],
]

/** A work in English and Russian of five units; the third holds two Russian segments, and one English. */
export async function outsideProject(): Promise<Outside> {
  const project = alignedProject()
  const { app, folder } = project
  const files = (['en', 'ru'] as const).map((lang, side) =>
    project.file(`talk.${lang}.txt`, TEXTS.map((pair) => `${pair[side]}\n`).join('')),
  )
  const [work = -1] = await app.importLines({ files, langs: ['en', 'ru'] })
  const { rows } = await app.api.rows({ work, pivot: await pivotOf(), from: 2, count: 2 })
  const [third, fourth] = rows
  const moved = fourth?.cells[1]?.[0]?.segment
  if (third === undefined || moved === undefined) throw new Error('the sample has no third unit')
  await app.api.run({ kind: 'segment.move', segment: moved, to: third.unit })

  async function pivotOf(): Promise<number> {
    return (await app.api.project({})).works.find(({ id }) => id === work)?.pivot ?? -1
  }
  return {
    ...project,
    work,
    write: async (form, name, options = {}, words = 'en') => {
      const file = join(folder, name)
      await app.api.exportFile({
        ...{ works: [work], form, words, file },
        options: { ...DEFAULT_EXPORT, ...options },
      })
      return file
    },
    bringBack: (path) => app.api.openReturned({ path, name: path.split('/').at(-1) ?? path }),
    row: async (row) => (await rowTexts(app, work))[row],
  }
}

/** Writes a file anew with its text, or that of a part of its archive, as `edit` makes it. */
export function editFile(path: string, edit: (text: string) => string, part?: string): string {
  if (part === undefined) {
    writeFileSync(path, edit(readFileSync(path, 'utf8')))
    return path
  }
  const parts = unzipSync(readFileSync(path))
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error(`the edit changed nothing in ${part}`)
  writeFileSync(path, zipSync({ ...parts, [part]: strToU8(after) }))
  return path
}

/** The one sheet of an exported workbook, and the body of an exported text document. */
export const SHEET = 'xl/worksheets/sheet1.xml'
export const BODY = 'word/document.xml'

/** The rows of an exported sheet as XML, the header first, and the sheet with other rows. */
export function withRows(sheet: string, change: (rows: readonly string[]) => readonly string[]): string {
  const rows = [...sheet.matchAll(/<row [^]*?<\/row>/g)].map(([row]) => row)
  const numbered = change(rows).map((row, n) =>
    row.replace(/ r="(\d+)"/, ` r="${n + 1}"`).replace(/ r="([A-Z]+)\d+"/g, ` r="$1${n + 1}"`),
  )
  const start = sheet.indexOf('<row ')
  const end = sheet.lastIndexOf('</row>') + '</row>'.length
  return sheet.slice(0, start) + numbered.join('') + sheet.slice(end)
}
