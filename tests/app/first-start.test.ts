import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataFolder } from '#main/host/data-folder'
import { openDesk } from '#main/host/open'

const FIRST = { project: null, recheck: true, port: 0 }

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parallax-first-'))
  for (const name of ['HOME', 'XDG_DATA_HOME', 'APPDATA']) vi.stubEnv(name, home)
  vi.stubEnv('XDG_CONFIG_HOME', join(home, 'config'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

describe('the first start', () => {
  it('makes one project of two starts at once: one has it, the other is told so', async () => {
    const starts = await Promise.allSettled([openDesk(FIRST), openDesk(FIRST)])
    const [app, ...others] = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = starts.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(others).toEqual([])
    expect(refused).toMatchObject([{ code: 'busy' }])
    const { works } = (await app?.api?.project({})) ?? { works: [] }
    expect(works.length).toBeGreaterThan(0)
    const unit = 1
    await app?.api?.run({ kind: 'unit.note', unit, text: 'kept' })
    await app?.close()
    expect(readdirSync(dataFolder())).toEqual(['corpus.parallax'])

    const again = await openDesk(FIRST)
    expect((await again.api?.project({}))?.works.some(({ undo }) => undo !== null)).toBe(true)
    await again.close()
  })

  it('removes an old draft of a start that was cut short, and leaves one that may be being made', async () => {
    const draft = (name: string): string => {
      const file = join(dataFolder(), `corpus.parallax.new-${name}`, 'corpus.parallax')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, 'half')
      return dirname(file)
    }
    draft('young')
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
    utimesSync(draft('old'), old, old)
    await (await openDesk(FIRST)).close()
    expect(readdirSync(dataFolder()).sort()).toEqual(['corpus.parallax', 'corpus.parallax.new-young'])
  })
})
