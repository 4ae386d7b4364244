import { execFileSync } from 'node:child_process'
import { linkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '#main/app'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { inEnglish } from '#shared/words/in-words'
import { temporaryFolder } from '#support/project'

/** Another program that writes to a file where it can: what it says. */
const WRITE = `
  import Sqlite from 'better-sqlite3'
  try {
    const db = new Sqlite(process.argv[1], { timeout: 0 })
    db.exec('CREATE TABLE stray (a)')
    console.log('written')
  } catch (error) {
    console.log(error.code)
  }`

function writeFromOutside(file: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', WRITE, file], {
    encoding: 'utf8',
  }).trim()
}

function openProject(): { app: App; folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'work.parallax')
  const app = createApp({ file, create: true, actor: 'ann' })
  onTestFinished(() => app.close())
  return { app, folder, file }
}

describe('the file of the project that is open', () => {
  it('stays locked when a folder it stands in is imported, and is not among the files', async () => {
    const { app, folder, file } = openProject()
    writeFileSync(join(folder, 'a.txt'), 'One. Two.')
    const { files } = await app.api.openImport({ import: null, sources: [{ path: folder, name: '' }] })
    expect(files.map(({ name }) => name.split('/').at(-1))).toEqual(['a.txt'])
    expect(writeFromOutside(file)).toBe('SQLITE_BUSY')
  })

  it('stays locked when it is named for import, by whatever name it is reached', async () => {
    const { app, folder, file } = openProject()
    linkSync(file, join(folder, 'hard.tmx'))
    symlinkSync(file, join(folder, 'soft.tmx'))
    const paths = [file, join(folder, 'hard.tmx'), join(folder, 'soft.tmx'), `${file}-wal`]
    const sources = paths.map((path) => ({ path, name: '' }))
    const { files } = await app.api.openImport({ import: null, sources })
    expect(files.map(({ refusal }) => (refusal === null ? null : inEnglish(refusal)))).toEqual(
      ['work.parallax', 'hard.tmx', 'soft.tmx', 'work.parallax-wal'].map(
        (name) => `cannot read ${name}: it is the project that is open, or belongs to it`,
      ),
    )
    expect(writeFromOutside(file)).toBe('SQLITE_BUSY')
  })

  it('stays locked when an export is to go in its place', async () => {
    const { app, file } = openProject()
    for (const name of [file, `${file}-wal`])
      await expect(app.api.exportFile({ works: [], options: DEFAULT_EXPORT, file: name })).rejects.toThrow(
        /it is a project: name another file/,
      )
    expect(writeFromOutside(file)).toBe('SQLITE_BUSY')
  })
})
