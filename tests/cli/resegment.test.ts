import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cli } from '#support/run-cli'
import { temporaryFolder } from '#support/project'

const EN =
  'The committee met in the spring; it heard what its members had to say. In 2019 it had 1345 members. It closed on 17 May with a report that was adopted by all of them.'
const RU =
  'Комитет собрался весной; он заслушал то, что хотели сказать его члены. В 2019 году в нём было 1345 членов. Он закрылся 17 мая докладом, который был принят всеми членами комитета.'
const SRX = `<?xml version="1.0"?><srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
<languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>May</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="en" languagerulename="all"/></maprules></body></srx>`

async function project(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a_en.txt'), EN)
  writeFileSync(join(folder, 'a_ru.txt'), RU)
  writeFileSync(join(folder, 'house.srx'), SRX)
  const { code } = await cli(folder, 'import', 'a_en.txt', 'a_ru.txt', '--into', 'p.parallax')
  expect(code).toBe(0)
  return folder
}

const resegment = (folder: string, ...args: string[]): ReturnType<typeof cli> =>
  cli(folder, 'resegment', 'p.parallax', '--version', ...args)

it('lists what cutting anew would change and what stays, and changes nothing in a dry run', async () => {
  const folder = await project()
  for (let twice = 0; twice < 2; twice++) {
    const { code, out } = await resegment(folder, 'en', '--end-at', 'semicolon', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('cut by the built-in rules, also at semicolons\n')
    expect(out).toContain('en: 3 segments, 4 afterwards; 1 place cut otherwise\n')
    expect(out).toContain(
      '\n1\n  - The committee met in the spring; it heard what its members had to say.\n  + The committee met in the spring;\n  + it heard what its members had to say.\n',
    )
    expect(out).toContain('units: 3 of 3 stay as they are')
  }
})

it('cuts by an SRX file, which the project remembers for imports and for the next time', async () => {
  const folder = await project()
  const first = await resegment(folder, 'en', '--srx', 'house.srx')
  expect(first.out).toContain('cut by the rules of house.srx\n')
  expect((await cli(folder, 'info', 'p.parallax')).out).toContain('en  2 segments')
  expect((await resegment(folder, 'en')).out).toContain(
    'cut by the rules of house.srx\nen: 2 segments, 2 afterwards; 0 places',
  )
  writeFileSync(join(folder, 'b_en.txt'), 'We met on 3 May and left. Then all was well again in the house.')
  const more = await cli(folder, 'import', 'b_en.txt', '--into', 'p.parallax')
  expect(more.out).toContain('en 2 segments')
  const back = await resegment(folder, 'en', '--work', 'a', '--built-in')
  expect(back.out).toContain('en: 2 segments, 3 afterwards')
  expect((await resegment(folder, 'ru', '--work', 'a')).out).toContain('cut by the built-in rules\n')
})

it('says what is missing or wrong in one line', async () => {
  const folder = await project()
  expect((await resegment(folder, 'tr')).error).toBe('parallax: a has no version tr; it has en, ru\n')
  expect((await resegment(folder, 'en', '--work', 'b')).error).toContain(
    'the project has no work b; it has a',
  )
  expect((await resegment(folder, 'en', '--srx', 'a_en.txt')).error).toMatch(
    /cannot read a_en\.txt: SRX, line 1/,
  )
  const both = await resegment(folder, 'en', '--built-in', '--end-at', 'colon')
  expect(both.error).toContain('--built-in goes with no other rules')
  const dry = await cli(
    folder,
    'import',
    'a_en.txt',
    '--into',
    'q.parallax',
    '--dry-run',
    '--end-at',
    'colon',
  )
  expect(dry.error).toContain('leave one out')
})
