import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tmxFile } from '#support/aligned'
import { temporaryFolder } from '#support/project'
import { cli } from '#support/run-cli'

const UNIT = '<tu><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="ru"><seg>Раз.</seg></tuv></tu>'

describe('parallax import', () => {
  it('takes files of aligned texts and says what is in them', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tmx'), tmxFile(UNIT))
    writeFileSync(join(folder, 'b.tmx'), tmxFile(UNIT + UNIT))
    const { code, out } = await cli(folder, 'import', 'a.tmx', 'b.tmx', '--into', 'p.parallax')
    expect(code).toBe(0)
    expect(out).toContain('a: a\n  en  1 segment, 1 linked, 0 accepted  a.tmx\n')
    expect(out).toContain('b: b\n  en  2 segments, 2 linked')
  })

  it('takes lines that belong together by number or by a ladder', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 't.en'), 'One.\nTwo.\n')
    writeFileSync(join(folder, 't.ru'), 'Раз.\nДва.\n')
    writeFileSync(join(folder, 'l'), '0\t0\t1\n2\t2\t0\n')
    const lines = await cli(
      folder,
      'import',
      't.en',
      't.ru',
      '--segmented',
      '--langs',
      'en,ru',
      '--into',
      'p.parallax',
    )
    expect(lines.out).toContain('2 units, 0 accepted, 0 with a gap')
    const ladder = await cli(
      folder,
      'import',
      't.en',
      't.ru',
      '--ladder',
      'l',
      '--langs',
      'en,ru',
      '--into',
      'q.parallax',
    )
    expect(ladder.out).toContain('1 unit, 0 accepted, 0 with a gap')
  })

  it('refuses in one line that names the file, and leaves no project', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tmx'), tmxFile(UNIT).slice(0, -20))
    const { code, error } = await cli(folder, 'import', 'a.tmx', '--into', 'p.parallax')
    expect(code).toBe(2)
    expect(error).toMatch(/^parallax: cannot read a\.tmx: TMX, line \d+: .*\n$/)
    expect((await cli(folder, 'info', 'p.parallax')).error).toContain('there is no project')
  })
})
