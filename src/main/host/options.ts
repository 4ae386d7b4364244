import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

export interface HostOptions {
  /** Absolute path of the project to open; null for the corpus project in the user's data folder. */
  readonly project: string | null
  /** Port of the loopback host; 0 for any free one. */
  readonly port: number
  /** Whether edits are checked by themselves: not with `--no-recheck`. */
  readonly recheck: boolean
}

/**
 * Options of both hosts. `strict` refuses what it does not know; Electron is started with switches of its own
 * among the arguments and cannot. Throws a `Refusal`.
 */
export function readOptions(args: readonly string[], strict: boolean): HostOptions {
  const options = {
    project: { type: 'string' },
    port: { type: 'string' },
    'no-recheck': { type: 'boolean' },
  } as const
  const { project, port = '0', 'no-recheck': noRecheck } = parse()
  if (typeof port !== 'string' || !/^\d+$/.test(port) || Number(port) > 65_535) {
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`--port takes a number from 0 to 65535, not ${JSON.stringify(port)}`),
    )
  }
  return {
    project: typeof project === 'string' ? resolve(project) : null,
    port: Number(port),
    recheck: noRecheck !== true,
  }

  function parse(): Record<string, string | boolean | undefined> {
    try {
      return parseArgs({ args: [...args], options, strict, allowPositionals: !strict }).values
    } catch (error) {
      throw new Refusal('bad-argument', inEnglishOnly(error instanceof Error ? error.message : String(error)))
    }
  }
}
