import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '#shared/errors'
import { alignPair } from '#support/align-pair'
import { checkSettings } from '#shared/settings'
import { alignerResources, createLexicons, installedPacks, readPacks } from '#main/lexicons'
import { LANGUAGES } from '../../scripts/lexicon/languages.ts'
import { sha256, tokeniserPrint } from '../../scripts/lexicon/manifest.ts'
import type { Manifest } from '../../scripts/lexicon/manifest.ts'
import { CHARACTERS, LICENCES, SOURCES } from '../../scripts/lexicon/sources.ts'

const installed = join(import.meta.dirname, '../../resources/lexicons')

describe('the lexicons that come with Parallax', () => {
  // The build script wrote it.
  const manifest = JSON.parse(readFileSync(join(installed, 'lexicons.json'), 'utf8')) as Manifest

  test('are those that were built, and take less than 4 MB', () => {
    const files = readdirSync(installed).filter((name) => /\.(?:lexicon|txt)$/.test(name))
    expect(files.sort()).toEqual(Object.keys(manifest.files).sort())
    for (const [name, sum] of Object.entries(manifest.files))
      expect(sha256(readFileSync(join(installed, name)))).toBe(sum)
    const bytes = files.reduce((sum, name) => sum + statSync(join(installed, name)).size, 0)
    expect(bytes).toBeLessThan(4_000_000)
  })

  test('hold words as the tokeniser cuts them today; otherwise run scripts/lexicon/build.ts', () => {
    expect(tokeniserPrint()).toEqual(manifest.tokeniser)
  })

  test('name every source with its licence in the notice', () => {
    const notice = readFileSync(join(installed, 'NOTICE'), 'utf8')
    for (const { title, copyright, licence, packages } of [...SOURCES, CHARACTERS]) {
      expect(LICENCES).toContain(licence)
      for (const part of [title, copyright, licence, ...packages.map((one) => `${one.name} ${one.version}`)])
        expect(notice).toContain(part)
    }
    expect(notice).toContain('UNICODE LICENSE V3')
  })

  test('know common words in all twelve directions', () => {
    const water = { zh: '水', tr: 'su', ru: 'вода', en: 'water' }
    const lexicons = alignerResources().lexicons
    for (const from of LANGUAGES)
      for (const to of LANGUAGES) {
        if (from === to) continue
        const found = lexicons(from, to)
          ?.translations(water[from])
          .map(({ word }) => word)
        expect(found, `${from} to ${to}`).toContain(water[to])
      }
  })

  test('give probabilities, and no more of them than one', () => {
    for (const word of ['water', 'country', 'open', 'минута', 'window'])
      for (const [from, to] of [
        ['en', 'tr'],
        ['ru', 'zh'],
        ['en', 'ru'],
      ] as const) {
        const list = alignerResources().lexicons(from, to)?.translations(word) ?? []
        for (const { t } of list) expect(t > 0 && t <= 1).toBe(true)
        expect(list.reduce((sum, { t }) => sum + t, 0)).toBeLessThan(1.02)
      }
  })

  test('find the words of either Chinese writing', () => {
    const words = (text: string) =>
      alignerResources()
        .tokenise(text, 'zh-Hant')
        .map(({ key }) => key)
    expect(words('開啟檔案的視窗')).toEqual(words('开启档案的视窗'))
    expect(alignerResources().tokenise('開', 'ja')).toEqual([{ kind: 'word', key: '開' }])
  })

  test('are none for other languages, nor from a language to itself', () => {
    expect(alignerResources().lexicons('de', 'fr')).toBeNull()
    expect(alignerResources().lexicons('en-GB', 'en-US')).toBeNull()
  })
})

describe('packs of lexicons', () => {
  const folder = join(import.meta.dirname, '../../resources/packs')
  const chinese = (packs?: readonly string[]) =>
    alignerResources(packs)
      .lexicons('zh', 'en')
      ?.translations('骆驼')
      .map(({ word }) => word) ?? []

  test('are those that were built, with licence and notice, and stay under 4 MB with all other resources', () => {
    let bytes = 0
    for (const name of readdirSync(installed)) bytes += statSync(join(installed, name)).size
    for (const pack of installedPacks()) {
      const own = join(folder, pack)
      const manifest = JSON.parse(readFileSync(join(own, 'pack.json'), 'utf8')) as Manifest
      const names = ['LICENSE', 'NOTICE', 'pack.json', ...Object.keys(manifest.files)]
      expect(readdirSync(own).sort()).toEqual(names.sort())
      for (const [file, sum] of Object.entries(manifest.files))
        expect(sha256(readFileSync(join(own, file)))).toBe(sum)
      expect(tokeniserPrint(), 'run scripts/lexicon/build-cedict.ts').toEqual(manifest.tokeniser)
      expect(readFileSync(join(own, 'NOTICE'), 'utf8')).toContain('CC BY-SA 4.0')
      for (const file of names) bytes += statSync(join(own, file)).size
    }
    expect(bytes).toBeLessThan(4_000_000)
  })

  test.runIf(installedPacks().includes('cc-cedict'))(
    'are read by default, and left alone when not wanted',
    () => {
      expect(chinese()).toContain('camel')
      expect(chinese(['cc-cedict'])).toEqual(chinese())
      expect(chinese([])).toEqual(
        createLexicons(installed)('zh', 'en')
          ?.translations('骆驼')
          .map(({ word }) => word),
      )
      expect(alignerResources([]).lexicons('tr', 'en')).not.toBeNull()
    },
  )

  test('are chosen by name in the settings of a project', () => {
    expect(checkSettings({ packs: [] })).toEqual({ packs: [] })
    expect(checkSettings({ packs: ['cc-cedict'] })).toEqual({ packs: ['cc-cedict'] })
    expect(() => checkSettings({ packs: 'cc-cedict' })).toThrow(Refusal)
  })

  test('may be missing: nothing is refused, and texts are aligned without', () => {
    expect(readPacks(join(folder, 'nowhere')).size).toBe(0)
    expect(chinese(['no-such-pack'])).toEqual(chinese([]))
    const beads = alignPair(
      { lang: 'zh', texts: ['打开文件。', '关闭窗口。', '保存更改。'] },
      { lang: 'en', texts: ['Open the file.', 'Close the window.', 'Save the changes.'] },
      alignerResources([]),
    )
    expect(beads.map(({ source, target }) => [...source, ...target])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
})

describe('a folder of lexicons', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parallax-lexicons-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('without a file has no lexicon, and one of two languages only theirs', () => {
    expect(createLexicons(folder)('tr', 'en')).toBeNull()
    copyFileSync(join(installed, 'tr-en.lexicon'), join(folder, 'tr-en.lexicon'))
    expect(createLexicons(folder)('en', 'tr')?.translations('water').length).toBeGreaterThan(0)
    expect(createLexicons(folder)('tr', 'ru')).toBeNull()
  })

  test('refuses a damaged file, naming it', () => {
    const bytes = readFileSync(join(installed, 'tr-en.lexicon'))
    bytes[1000] = (bytes[1000] ?? 0) ^ 0xff
    writeFileSync(join(folder, 'tr-en.lexicon'), bytes)
    const ask = () => createLexicons(folder)('tr', 'en')
    expect(ask).toThrow(Refusal)
    expect(ask).toThrow(/tr-en\.lexicon/)
  })
})
