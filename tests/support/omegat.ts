import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { execFile } from 'node:child_process'

/** The project file of OmegaT, sentence segmentation off. */
const project = (source: string, target: string): string => `<?xml version="1.0" encoding="UTF-8"?>
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
const LINES = `<?xml version="1.0" encoding="UTF-8"?>
<filters><filter className="org.omegat.filters2.text.TextFilter" enabled="true">
  <files sourceFilenameMask="*.txt" targetFilenamePattern="\${filename}" sourceEncoding="UTF-8" targetEncoding="UTF-8"/>
  <option name="segmentOn" value="BREAKS"/>
</filter></filters>
`

export type Direction = readonly [source: string, target: string]

/**
 * Translates files with OmegaT by what is in some TMX files (paths), in a project in a new folder of `parent`; resolves
 * to the project's folder. A text file is read a segment a line.
 */
export async function translateWithOmegat(
  parent: string,
  [source, target]: Direction,
  files: Readonly<Record<string, string>>,
  memories: readonly string[],
): Promise<string> {
  const home = mkdtempSync(join(parent, 'omegat-'))
  const folder = join(home, 'project')
  const config = join(home, 'config')
  for (const part of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm/auto'])
    mkdirSync(join(folder, part), { recursive: true })
  mkdirSync(config)
  writeFileSync(join(folder, 'omegat.project'), project(source, target))
  if (Object.keys(files).some((name) => name.endsWith('.txt')))
    writeFileSync(join(folder, 'omegat/filters.xml'), LINES)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'source', name), text)
  memories.forEach((memory, n) => writeFileSync(join(folder, `tm/auto/${n}.tmx`), readFileSync(memory)))
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: home,
    // Started for a moment each: what a compiler that optimises would win is less than what it costs.
    JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
  }
  const args = ['--mode=console-translate', '--no-team', `--config-dir=${config}`, folder]
  await promisify(execFile)('omegat', args, { env, timeout: 120_000, maxBuffer: 1 << 26 })
  return folder
}

/** The lines as OmegaT translates them by what is in the TMX files. */
export async function translateLines(
  parent: string,
  direction: Direction,
  lines: readonly string[],
  memories: readonly string[],
): Promise<readonly string[]> {
  const files = { 'source.txt': `${lines.join('\n')}\n` }
  const folder = await translateWithOmegat(parent, direction, files, memories)
  return readFileSync(join(folder, 'target/source.txt'), 'utf8').trimEnd().split('\n')
}
