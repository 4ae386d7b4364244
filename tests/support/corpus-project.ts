import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { createApp, type App } from '#main/app'
import { importCorpus } from '#main/corpus'
import type { WorkView } from '#shared/api'

/** Copies of the corpus project for the tests of one file; it is made once. Call where tests are declared. */
export function corpusProjects(): {
  /** A folder that is removed after all tests. */
  readonly folder: string
  /** A fresh copy of the project. */
  readonly copy: () => Promise<string>
  /** An app on a project, a fresh copy unless one is named; closed after the test. */
  readonly open: (file?: string) => Promise<App>
} {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-app-'))
  const apps: App[] = []
  let made: Promise<string> | null = null
  let copies = 0
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const copy = async (): Promise<string> => {
    made ??= makeCorpus(join(folder, 'corpus.parallax'))
    const file = join(folder, `copy-${++copies}.parallax`)
    copyFileSync(await made, file)
    return file
  }
  return {
    folder,
    copy,
    open: async (file) => {
      const app = createApp({ file: file ?? (await copy()), actor: 'ann' })
      apps.push(app)
      return app
    },
  }
}

async function makeCorpus(file: string): Promise<string> {
  const app = createApp({ file, create: true, actor: 'import' })
  try {
    await importCorpus(app)
  } finally {
    await app.close()
  }
  return file
}

/** The work of four versions, as the project view has it. */
export async function summit({ api }: App): Promise<WorkView> {
  const { works } = await api.project({})
  const work = works.find(({ name }) => name === 'nam-covid-summit')
  if (work === undefined) throw new Error('the corpus has no nam-covid-summit')
  return work
}
