import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProject } from '#main/db/store'
import { writeWhole } from '#main/files/write-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writing a file as a whole', () => {
  it('joins the chunks as UTF-8 and resolves to what they return', async () => {
    function* chunks(): Generator<string, number> {
      for (let n = 0; n < 20_000; n++) yield `строка ${n}\n`
      return 20_000
    }
    const file = join(folder, 'a.txt')
    expect(await writeWhole(file, chunks())).toBe(20_000)
    const lines = readFileSync(file, 'utf8').split('\n')
    expect([lines.length, lines[0], lines[19_999]]).toEqual([20_001, 'строка 0', 'строка 19999'])
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('keeps what stood there, and leaves nothing else, when the chunks fail', async () => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'before')
    function* chunks(): Generator<string> {
      yield 'x'.repeat(200_000)
      throw new Error('half way')
    }
    await expect(writeWhole(file, chunks())).rejects.toThrow('half way')
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before', ['a.txt']])
  })

  it('replaces what a symbolic link stands for, and keeps the link', async () => {
    writeFileSync(join(folder, 'target.txt'), 'before')
    symlinkSync(join(folder, 'target.txt'), join(folder, 'link.txt'))
    await writeWhole(join(folder, 'link.txt'), ['after'])
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['link.txt', 'target.txt'])
  })

  it('never writes over a project, by whatever name it is reached', async () => {
    const project = join(folder, 'work.parallax')
    openProject(project, { create: true }).close()
    symlinkSync(project, join(folder, 'link.tmx'))
    const before = readFileSync(project)
    for (const file of [project, join(folder, 'link.tmx')])
      await expect(writeWhole(file, ['<tmx/>'])).rejects.toThrow(/cannot write .*: it is a project/)
    expect(readFileSync(project).equals(before)).toBe(true)
  })

  it('writes to a device without replacing it', async () => {
    await writeWhole('/dev/null', ['gone'])
    await writeWhole('/dev/null', ['gone again'])
  })

  it('keeps the permissions of the file that it replaces', async () => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    await writeWhole(file, ['new'])
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  it('writes bytes as they are, between texts and from chunks that come in time', async () => {
    async function* chunks(): AsyncGenerator<string | Uint8Array, string> {
      yield 'ё'
      await Promise.resolve()
      yield Uint8Array.of(0xff, 0)
      yield '大'
      return 'end'
    }
    const file = join(folder, 'b.bin')
    expect(await writeWhole(file, chunks())).toBe('end')
    expect(readFileSync(file)).toEqual(
      Buffer.concat([Buffer.from('ё'), Buffer.from([0xff, 0]), Buffer.from('大')]),
    )
  })
})
