import { basename } from 'node:path'
import { readGlossary } from '#shared/check/glossary/glossary'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { readCheckSettings, type CheckSettings } from '#shared/check/settings'
import { Refusal } from '#shared/errors'
import type { Settings } from '#shared/settings'
import { inEnglishOnly } from '#shared/words/message'
import { readBytes } from '#main/files/read-file'

/**
 * Reads the settings and glossaries of a check; `path` makes what was given absolute.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export async function readCheckRules(
  path: (file: string) => string,
  config: string | undefined,
  glossaries: readonly string[] = [],
): Promise<Required<Pick<Settings, 'checks' | 'glossaries'>>> {
  const text = async (file: string): Promise<string> => new TextDecoder().decode(await readBytes(path(file)))
  const read: ProjectGlossary[] = []
  for (const file of glossaries)
    read.push({ name: basename(file), concepts: readGlossary(file, await text(file)) })
  const checks = config === undefined ? {} : parseConfig(config, await text(config))
  return { checks, glossaries: read }
}

function parseConfig(name: string, text: string): CheckSettings {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : String(error)
    throw new Refusal(
      'bad-input',
      inEnglishOnly(`${name}, line ${brokenAt(text, why)}: it is not JSON: ${why}`),
    )
  }
  try {
    return readCheckSettings(value)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [keys = ''] = error.message.split(' ')
    throw new Refusal(
      'bad-input',
      inEnglishOnly(`${name}, line ${lineOfKeys(text, keys.split('.'))}: ${error.message}`),
    )
  }
}

/** The line that the parser stopped at: it names an offset, or nothing where the text ends too soon. */
function brokenAt(text: string, why: string): number {
  const offset = /position (\d+)/u.exec(why)?.[1]
  return lineAt(text, offset === undefined ? text.trimEnd().length : Number(offset))
}

/** The line on which the innermost of some nested keys stands, as far as they are there. */
function lineOfKeys(text: string, keys: readonly string[]): number {
  let at = 0
  for (const key of keys) {
    const found = text.indexOf(`"${key}"`, at)
    if (found >= 0) at = found
  }
  return lineAt(text, at)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
