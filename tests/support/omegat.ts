import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './tools.ts'

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

/** Translates files with OmegaT by what is in a TMX, in a project in a new folder of `parent`; returns the project's folder. */
export function translateWithOmegat(
  parent: string,
  [source, target]: readonly [string, string],
  files: Readonly<Record<string, string>>,
  tmx: string,
): string {
  const home = mkdtempSync(join(parent, 'omegat-'))
  const folder = join(home, 'project')
  const config = join(home, 'config')
  for (const part of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm/auto'])
    mkdirSync(join(folder, part), { recursive: true })
  mkdirSync(config)
  writeFileSync(join(folder, 'omegat.project'), project(source, target))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'source', name), text)
  writeFileSync(join(folder, 'tm/auto/memory.tmx'), tmx)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: home,
    JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true',
  }
  runTool('omegat', ['--mode=console-translate', '--no-team', `--config-dir=${config}`, folder], { env })
  return folder
}
