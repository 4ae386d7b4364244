import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { HOSTILE, HOSTILE_ALIGNED } from '#support/hostile-files'
import { temporaryFolder } from '#support/project'
import { docx, odt, paragraph } from '#support/office'
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

const DOCUMENTS = HOSTILE.filter(([, name]) => /\.(?:docx|odt|pdf|xlsx|html)$/u.test(name))

it.each(DOCUMENTS)(
  'refuses a work folder with a document that is hostile, and leaves no project: %s',
  async (...[, name, bytes, says]) => {
    const folder = temporaryFolder()
    const work = join(folder, 'work')
    mkdirSync(work)
    const versions = [
      { file: 'good.docx', lang: 'en' },
      { file: name, lang: 'ru' },
    ]
    writeFileSync(join(work, 'work.json'), JSON.stringify({ versions }))
    writeFileSync(join(work, 'good.docx'), docx(paragraph(EN)))
    writeFileSync(join(work, name), bytes())
    const { code, error } = await cli(folder, 'import', 'work', '--into', 'p.parallax')
    expect(code).toBe(2)
    expect(error).toMatch(says)
    expect(error).toContain(name)
    expect(error.trimEnd().split('\n')).toHaveLength(1)
    expect(existsSync(join(folder, 'p.parallax'))).toBe(false)
  },
)

it('imports a work folder of office documents', async () => {
  const folder = temporaryFolder()
  const work = join(folder, 'work')
  mkdirSync(work)
  const versions = [
    { file: 'a.docx', lang: 'en' },
    { file: 'b.odt', lang: 'ru' },
  ]
  writeFileSync(join(work, 'work.json'), JSON.stringify({ versions }))
  writeFileSync(join(work, 'a.docx'), docx(paragraph(EN)))
  writeFileSync(join(work, 'b.odt'), odt(`<text:p>${RU}</text:p>`))
  const { code, out } = await cli(folder, 'import', 'work', '--into', 'p.parallax')
  expect(code).toBe(0)
  expect(out).toContain('en  3 segments')
  expect(out).toContain('ru  3 segments')
})
