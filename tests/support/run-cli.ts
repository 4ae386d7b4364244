import { resolve } from 'node:path'
import { runCli } from '#main/cli/program'

/** What a command said and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs a command line in this process, in `folder`, as if nobody watched standard error. */
export async function cli(folder: string, ...args: readonly string[]): Promise<Said> {
  let out = ''
  let error = ''
  const code = await runCli(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    watched: false,
    path: (name) => resolve(folder, name),
  })
  return { code, out, error }
}
