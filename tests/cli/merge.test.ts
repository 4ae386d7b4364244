import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editFile, SHEET } from '#support/outside'
import { temporaryFolder } from '#support/project'
import { cli } from '#support/run-cli'

async function exported(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 't.en'), 'One.\nTwo.\n')
  writeFileSync(join(folder, 't.ru'), 'Раз.\nДва.\n')
  await cli(folder, 'import', 't.en', 't.ru', '--segmented', '--langs', 'en,ru', '--into', 'p.parallax')
  const { code } = await cli(folder, 'export', 'p.parallax', '--to', 'a.xlsx')
  expect(code).toBe(0)
  return folder
}

const edit = (folder: string, before: string, after: string): string =>
  editFile(join(folder, 'a.xlsx'), (sheet) => sheet.replaceAll(before, after), SHEET)

describe('parallax merge', () => {
  it('says what an edited file changes, writes nothing on a dry run, and then takes it as one operation', async () => {
    const folder = await exported()
    edit(folder, 'Два.', 'Две.')
    const dry = await cli(folder, 'merge', 'p.parallax', 'a.xlsx', '--dry-run')
    expect(dry.out).toBe(
      [
        'a.xlsx: t, as it was after operation 1; 0 operations since',
        'unit 2, ru: take theirs',
        '  mine   Два.',
        '  theirs Две.',
        '2 units in it: 1 change, 0 conflicts, 0 already here, 0 problems\n',
      ].join('\n'),
    )
    const done = await cli(folder, 'merge', 'p.parallax', 'a.xlsx')
    expect(done).toMatchObject({ code: 0, error: '' })
    expect(done.out).toContain('brought back: 1 change, as operation 2\n')
    const again = await cli(folder, 'merge', 'p.parallax', 'a.xlsx')
    expect(again.out).toContain('1 already here')
    expect(again.out).toContain('nothing to change\n')
  })

  it('writes nothing while there are conflicts that nobody decided, and takes the side that is named', async () => {
    const folder = await exported()
    const csv = join(folder, 'b.csv')
    await cli(folder, 'export', 'p.parallax', '--to', 'b.csv')
    edit(folder, 'Два.', 'Две.')
    await cli(folder, 'merge', 'p.parallax', 'a.xlsx')
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('Два.', 'Двое.'))
    const refused = await cli(folder, 'merge', 'p.parallax', 'b.csv')
    expect(refused.code).toBe(2)
    expect(refused.out).toContain('unit 2, ru: conflict\n  was    Два.\n  mine   Две.\n  theirs Двое.\n')
    expect(refused.error).toContain('1 conflict to decide: say --take theirs or --take mine')
    const mine = await cli(folder, 'merge', 'p.parallax', 'b.csv', '--take', 'mine')
    expect(mine.out).toContain('nothing to change\n')
    const theirs = await cli(folder, 'merge', 'p.parallax', 'b.csv', '--take', 'theirs')
    expect(theirs.out).toContain('as operation 3\n')
  })

  it('refuses a file of another project in one line', async () => {
    const [folder, other] = [await exported(), await exported()]
    const { code, error } = await cli(folder, 'merge', 'p.parallax', join(other, 'a.xlsx'))
    expect(code).toBe(2)
    expect(error).toMatch(/^parallax: a\.xlsx comes from another project .*\n$/)
  })
})
