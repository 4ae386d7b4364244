import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { PROFILE_IDS, PROFILES, type ProfileId } from '#shared/exchange/profiles/profiles'
import { DEFAULT_EXPORT, type ExportOptions, type ExportWork } from '#shared/exchange/selection'
import { exportTmx, writeTmxFile } from '#shared/exchange/tmx/export'
import { fourVersions } from '#support/four-versions'
import { seedStatement } from '#support/seed-export'
import { drain, exportWork, unitsOf } from '#support/tmx'
import { tmx, tu, validated } from '#support/validate'
import { describeWithTool, runTool, works } from '#support/tools'

const folder = mkdtempSync(join(tmpdir(), 'parallax-tmx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** Exports to a file of its own. */
function exported(work: ExportWork, options: Partial<ExportOptions> = {}) {
  const { text, result } = drain(
    exportTmx([work], { ...DEFAULT_EXPORT, ...options }, { toolVersion: '0.0.0' }),
  )
  const file = join(folder, `${count++}.tmx`)
  writeFileSync(file, text)
  const texts = unitsOf(text).map((unit) =>
    Object.fromEntries(unit.variants.map((variant) => [variant.lang, variant.text])),
  )
  return { file, texts, result }
}

/** A pair, written as a tool takes it, with the units that it holds. */
function writtenFor(id: ProfileId, languages: readonly [string, string]) {
  const options = { ...DEFAULT_EXPORT, languages }
  const profile = { profile: id, codes: {}, changes: {} }
  const bytes = [...writeTmxFile([fourVersions()], { works: [], options, profile }, '0.0.0')]
  const file = join(folder, `${id}.tmx`)
  writeFileSync(file, Buffer.concat(bytes.map((part) => Buffer.from(part))))
  const { text } = drain(
    exportTmx([fourVersions()], options, { toolVersion: '0.0.0', rules: PROFILES[id].rules }),
  )
  return { file, units: unitsOf(text) }
}

const dtd = fileURLToPath(new URL('../fixtures/tmx/tmx14.dtd', import.meta.url))

describeWithTool('xmllint', works('xmllint', ['--version']), () => {
  const validate = (file: string): string =>
    runTool('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, file])

  it.each([
    ['all versions', () => exported(fourVersions())],
    ['a pair', () => exported(fourVersions(), { languages: ['zh', 'tr'] })],
    [
      'units marked and noted',
      () => exported(seedStatement(), { languages: ['en', 'ru'], divergent: 'mark' }),
    ],
    ['no units', () => exported(exportWork(['en', 'ru'], []))],
  ])('finds a file of %s well-formed and valid', (_, make) => {
    expect(validate(make().file)).toBe('')
  })

  it.each(PROFILE_IDS)('finds a file valid that is written as %s takes it', (id) => {
    expect(validate(writtenFor(id, ['zh', 'tr']).file)).toBe('')
  })

  it('finds a mended copy valid of a file that it finds neither valid nor well-formed', () => {
    const broken = tmx(
      `${tu('a&nbsp;b \u0001 <g>x</g><bpt i="1">y</bpt>')}<tu/><tu tuid="&" o="1"><tuv lang="en"><seg>a</seg><note>n</note></tuv><tuv xml:lang="tr"><note>n</note><seg>b</seg><seg>c</seg></tuv></tu>`,
      '<header srclang="en"/>',
      'version="1.4b"',
    )
    const file = join(folder, 'broken.tmx')
    writeFileSync(file, broken)
    expect(() => validate(file)).toThrow()
    writeFileSync(file, validated(broken, { fix: true }).copy)
    expect(validate(file)).toBe('')
  })

  it('finds a file invalid that breaks the order or lacks a header attribute', () => {
    const { file } = exported(seedStatement())
    const text = readFileSync(file, 'utf8')
    const late = join(folder, 'late-prop.tmx')
    writeFileSync(late, text.replace('  </tu>', '<prop type="x-late">1</prop></tu>'))
    expect(() => validate(late)).toThrow('Element tu content does not follow the DTD')
    const bare = join(folder, 'bare-header.tmx')
    writeFileSync(bare, text.replace(' o-tmf="Parallax"', ''))
    expect(() => validate(bare)).toThrow('does not carry attribute o-tmf')
  })
})

const python = ['python3', '/usr/bin/python3'].find((command) =>
  works(command, ['-c', 'import translate.storage.tmx']),
)

describeWithTool('translate-toolkit', python !== undefined, () => {
  interface Read {
    readonly id: string
    readonly notes: string
    readonly texts: Readonly<Record<string, string>>
    readonly source?: string
    readonly target?: string
  }
  const read = (file: string, ...pair: string[]): readonly Read[] => {
    const script = fileURLToPath(new URL('read_tmx.py', import.meta.url))
    // The script prints what this type says.
    return JSON.parse(runTool(python ?? 'python3', [script, file, ...pair])) as readonly Read[]
  }

  it('reads every unit of a file of all versions, with its texts, ids and notes', () => {
    const { file, texts, result } = exported(fourVersions())
    const units = read(file)
    expect(units).toHaveLength(3)
    expect(units).toHaveLength(result.units)
    expect(units.map((unit) => unit.texts)).toEqual(texts)
    expect(units[1]?.texts['zh']).toBe('𠮷田&<b>叔叔</b>📖')
    expect(units[2]?.texts).toEqual({ zh: '第二句。第三句。', tr: 'İkinci. Üçüncü.', ru: 'Второе.' })
    expect(units[1]?.notes).toBe('a <note> & more')
    expect(new Set(units.map(({ id }) => id)).size).toBe(3)
  })

  it('reads source and target of every unit of a pair', () => {
    const { file, texts } = exported(seedStatement(), { languages: ['en', 'ru'] })
    const units = read(file, 'en', 'ru')
    expect(units).toHaveLength(10)
    expect(units.map(({ source, target }) => ({ en: source, ru: target }))).toEqual(texts)
  })

  it.each(PROFILE_IDS)('reads source and target of a file that is written as %s takes it', (id) => {
    const { file, units } = writtenFor(id, ['zh', 'tr'])
    const [a = '', b = ''] = units[0]?.variants.map(({ lang }) => lang) ?? []
    expect(read(file, a, b).map(({ id: tuid, source, target }) => [tuid, source, target])).toEqual(
      units.map(({ tuid, variants }) => [tuid, ...variants.map((variant) => variant.text)]),
    )
    expect(units).toHaveLength(3)
  })
})
