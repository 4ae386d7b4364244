import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Refusal } from '#shared/errors'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import type { WorkId } from '#shared/model'
import { createApp, type App } from '#main/app'
import { temporaryFolder } from './project.ts'

/** A new project in a folder of its own, with an app that is closed when the test ends. */
export interface AlignedProject {
  readonly folder: string
  readonly app: App
  /** Writes a file into the folder and returns its path. */
  readonly file: (name: string, content: string | Uint8Array) => string
  /** Path of a TMX of all that is in the project. */
  readonly exported: (name: string) => Promise<string>
}

export function alignedProject(): AlignedProject {
  const folder = temporaryFolder()
  const app = createApp({ file: join(folder, 'p.parallax'), create: true, actor: 'ann' })
  onTestFinished(() => app.close())
  return {
    folder,
    app,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    exported: async (name) => {
      const file = join(folder, name)
      await app.api.exportFile({ works: [], options: { ...DEFAULT_EXPORT, divergent: 'keep' }, file })
      return file
    },
  }
}

/** Imports files as the window and the command line do. Throws the first thing that is wrong with any of them. */
export async function importFiles(app: App, files: readonly string[]): Promise<readonly WorkId[]> {
  const sources = files.map((path) => ({ path, name: basename(path) }))
  const view = await app.api.openImport({ import: null, sources })
  const refusal = view.files.find((file) => file.refusal !== null)?.refusal
  if (refusal !== undefined && refusal !== null) {
    await app.api.closeImport({ import: view.import })
    throw new Refusal('bad-input', refusal)
  }
  const { works, failed } = await app.api.runImport({ import: view.import })
  const [left] = failed
  if (left !== undefined) throw new Refusal('bad-input', left.message)
  return works
}

/** All rows of a work as the window gets them: the texts by version, state, note. */
export async function rowTexts(app: App, work: number): Promise<unknown[]> {
  const { works } = await app.api.project({})
  const pivot = works.find(({ id }) => id === work)?.pivot ?? -1
  const { rows } = await app.api.rows({ work, pivot, from: 0, count: 1_000_000 })
  return rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('|')))
}

/** A TMX document around units. */
export function tmxFile(body: string, header = 'srclang="en"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" ${header} datatype="plaintext"><note>of the file</note></header><body>
${body}
</body></tmx>`
}
