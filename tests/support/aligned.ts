import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
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
      await app.api.exportTmx({ works: [], options: { ...DEFAULT_EXPORT, divergent: 'keep' }, file })
      return file
    },
  }
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
