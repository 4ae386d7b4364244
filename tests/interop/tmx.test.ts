import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { DEFAULT_EXPORT, type ExportOptions, type ExportWork } from '#shared/exchange/selection'
import { exportTmx } from '#shared/exchange/tmx/export'
import type { LanguageTag } from '#shared/model'
import { seedStatement } from '#support/seed-export'
import { drain, exportUnit, exportWork, unitsOf } from '#support/tmx'
import { describeWithTool, runTool, works } from '#support/tools'

const folder = mkdtempSync(join(tmpdir(), 'parallax-tmx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** Exports to a file of its own. */
function exported(work: ExportWork, options: Partial<ExportOptions> = {}) {
  const { text, result } = drain(exportTmx([work], { ...DEFAULT_EXPORT, ...options }, { toolVersion: '0.0.0' }))
  const file = join(folder, `${count++}.tmx`)
  writeFileSync(file, text)
  const texts = unitsOf(text).map((unit) =>
    Object.fromEntries(unit.variants.map((variant) => [variant.lang, variant.text])),
  )
  return { file, texts, result }
}

/** Four versions with all that breaks TMX elsewhere, but line breaks, which a source of one segment a line cannot hold. */
function fourVersions(): ExportWork {
  return exportWork(
    ['zh', 'tr', 'en', 'ru'],
    [
      exportUnit(1, ['第一条。', 'Birinci madde.', 'Article 1.', 'Статья 1.']),
      exportUnit(2, ['𠮷田&<b>叔叔</b>📖', 'İstanbul & "ılık" <i>', `]]> &lt; 'é' 👨‍👩‍👧`, '\u200fא\u200e «ё»'], {
        note: 'a <note> & more',
        confidence: 0.25,
      }),
      exportUnit(3, [
        [
          { text: '第二句。', kind: 'body' },
          { text: '第三句。', kind: 'body' },
        ],
        'İkinci. Üçüncü.',
        null,
        'Второе.\u0007',
      ]),
      exportUnit(4, [null, null, 'A gap.', null]),
    ],
  )
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
})

/** The project file of OmegaT, sentence segmentation off. */
const omegatProject = (
  source: LanguageTag,
  target: LanguageTag,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
  <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
  <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
  <dictionary_dir>__DEFAULT__</dictionary_dir>
  <source_lang>${source}</source_lang><target_lang>${target}</target_lang>
  <sentence_seg>false</sentence_seg>
  <support_default_translations>true</support_default_translations>
  <remove_tags>false</remove_tags>
</project></omegat>
`

/** Its text filter takes text up to an empty line for one segment unless told that a line is one. */
const omegatFilters = `<?xml version="1.0" encoding="UTF-8"?>
<filters><filter className="org.omegat.filters2.text.TextFilter" enabled="true">
  <files sourceFilenameMask="*.txt" targetFilenamePattern="\${filename}" sourceEncoding="UTF-8" targetEncoding="UTF-8"/>
  <option name="segmentOn" value="BREAKS"/>
</filter></filters>
`

describeWithTool('OmegaT', works('omegat', ['--help']), () => {
  /** The lines as OmegaT translates them with nothing but the TMX in `tm/auto`. */
  function translate(
    tmx: string,
    [source, target]: readonly [LanguageTag, LanguageTag],
    lines: readonly string[],
  ): readonly string[] {
    const home = mkdtempSync(join(folder, 'omegat-'))
    const project = join(home, 'project')
    for (const part of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm/auto'])
      mkdirSync(join(project, part), { recursive: true })
    writeFileSync(join(project, 'omegat.project'), omegatProject(source, target))
    writeFileSync(join(project, 'omegat/filters.xml'), omegatFilters)
    writeFileSync(join(project, 'source/source.txt'), lines.join('\n') + '\n')
    writeFileSync(join(project, 'tm/auto/exported.tmx'), readFileSync(tmx))
    const config = join(home, 'config')
    mkdirSync(config)
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      HOME: home,
      JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true',
    }
    runTool('omegat', ['--mode=console-translate', '--no-team', `--config-dir=${config}`, project], { env })
    return readFileSync(join(project, 'target/source.txt'), 'utf8').trimEnd().split('\n')
  }

  const column = (texts: readonly Readonly<Record<string, string>>[], lang: LanguageTag): readonly string[] =>
    texts.map((text) => text[lang] ?? '')

  it('turns each aligned English segment into its Russian', () => {
    const { file, texts } = exported(seedStatement(), { languages: ['en', 'ru'] })
    expect(texts).toHaveLength(10)
    const unknown = 'This sentence is in no memory.'
    const translated = translate(file, ['EN', 'RU'], [...column(texts, 'en'), unknown])
    expect(translated).toEqual([...column(texts, 'ru'), unknown])
  })

  it.each([
    ['ZH', 'TR'],
    ['ZH-CN', 'TR-TR'],
    ['tr', 'zh'],
  ])('uses a Chinese–Turkish pair in a project %s to %s', (source, target) => {
    const [a, b] = [source.slice(0, 2).toLowerCase(), target.slice(0, 2).toLowerCase()]
    const { file, texts } = exported(fourVersions(), { languages: [a, b] })
    expect(translate(file, [source, target], column(texts, a))).toEqual(column(texts, b))
  })

  it('uses a file of all versions for each of its pairs', () => {
    const { file, texts } = exported(fourVersions())
    const both = texts.filter((text) => 'en' in text)
    expect(both).toHaveLength(2)
    expect(translate(file, ['EN', 'ZH'], column(both, 'en'))).toEqual(column(both, 'zh'))
    expect(translate(file, ['TR', 'RU'], column(texts, 'tr'))).toEqual(column(texts, 'ru'))
  })
})
