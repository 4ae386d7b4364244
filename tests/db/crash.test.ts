import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openProject } from '#main/db/store'
import { importRows, openWithDatabase, refusalOf, temporaryFolder } from '#support/project'
import { sampleWork } from '#support/work'

const EDITOR = join(import.meta.dirname, '../support/edit-loop.ts')

/** A project with one unit whose note is 0, closed. */
function numberedProject(): string {
  const file = join(temporaryFolder(), 'loop.parallax')
  const store = openProject(file, { create: true })
  importRows(store, sampleWork({ en: ['One.'] }, [], [{ note: '0' }]).rows)
  store.close()
  return file
}

/** Starts the process that edits, and waits until it said at least `lines` things. */
async function startEditor(
  file: string,
  lines: number,
): Promise<{ pid: number | undefined; kill: () => Promise<string[]> }> {
  const child = spawn(process.execPath, [EDITOR, file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const closed = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > lines) resolve()
    })
    child.on('close', () => reject(new Error(`the editor ended: ${complaint}`)))
  })
  const kill = async (): Promise<string[]> => {
    child.kill('SIGKILL')
    await closed
    // The last line may be cut short by the kill; only whole lines acknowledge anything.
    return said.split('\n').slice(0, -1)
  }
  return { pid: child.pid, kill }
}

describe('a process that is killed while it edits', () => {
  it('loses no edit that it acknowledged, and leaves a sound project that opens at once', async () => {
    const file = numberedProject()
    for (let round = 0; round < 12; round++) {
      const editor = await startEditor(file, 2 + ((round * 17) % 40))
      // Neither at the same point of a commit each time, nor after it was seen to end.
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 11))
      const acknowledged = Number((await editor.kill()).at(-1))

      const { db, store } = openWithDatabase(file)
      const note = Number(store.load(1).unit(1).note)
      expect(note).toBeGreaterThanOrEqual(acknowledged)
      // At most the one edit that was under way was not acknowledged any more.
      expect(note).toBeLessThanOrEqual(acknowledged + 1)
      expect(store.seq).toBe(note + 1)
      expect(store.changes(store.seq)[0]?.after).toMatchObject({ note: String(note) })
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(db.pragma('foreign_key_check')).toEqual([])
      store.close()
      expect(readdirSync(dirname(file))).toEqual([basename(file)])
    }
  })
})

describe('a project that another process has open', () => {
  it('is refused with who has it, until that process ends', async () => {
    const file = numberedProject()
    const editor = await startEditor(file, 1)
    const refusal = refusalOf(() => openProject(file))
    expect(refusal.code).toBe('busy')
    expect(refusal.message).toMatch(
      new RegExp(
        `loop\\.parallax is open already, by .+ on .+ \\(process ${editor.pid ?? 0}\\) since \\d{4}-`,
      ),
    )
    await editor.kill()
    openProject(file).close()
  })
})
