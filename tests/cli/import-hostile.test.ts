import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HOSTILE, HOSTILE_ALIGNED } from '#support/hostile-files'
import { temporaryFolder } from '#support/project'
import { cli } from '#support/run-cli'

const EN = 'The committee met in the spring of the year. In 2019 it had 1345 members. It closed on 17 May.'
const RU = 'Комитет собрался весной этого года. В 2019 году в нём было 1345 членов. Он закрылся 17 мая.'

it('imports the good files of a folder of bad ones, with a line for each of these that names it and the cause', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'in'))
  const bad = [...HOSTILE, ...HOSTILE_ALIGNED]
  bad.forEach(([, name, bytes], n) => writeFileSync(join(folder, 'in', `${n}-${name}`), bytes()))
  writeFileSync(join(folder, 'in', 'доклад_en.txt'), EN)
  writeFileSync(join(folder, 'in', 'доклад_ru.txt'), RU)
  const { code, out, error } = await cli(folder, 'import', 'in', '--into', 'p.parallax')
  expect(code).toBe(2)
  const lines = error.trimEnd().split('\n')
  expect(lines).toHaveLength(bad.length)
  bad.forEach(([, name, , says], n) => {
    const line = lines.find((one) => one.includes(`${n}-${name}: `))
    expect(line, name).toMatch(says)
    expect(line).toMatch(/^parallax: cannot read in\//)
  })
  expect(out).toContain('доклад: доклад\n')
  const info = await cli(folder, 'info', 'p.parallax')
  expect(info.out).toMatch(/^p: 1 work, 1 operation\n/)
  expect(readdirSync(folder).toSorted()).toEqual(['in', 'p.parallax'])
}, 60_000)
