import { CommanderError } from 'commander'
import { Refusal } from '#shared/errors'

/** A failure in one line for a person. What is no expected failure says so; PARALLAX_DEBUG adds where it was. */
export function lineOf(error: unknown): string {
  if (error instanceof CommanderError) return oneLine(error.message.replace(/^error: /, ''))
  if (error instanceof Refusal) return oneLine(error.message)
  if (isMissingDriver(error))
    return 'the database driver (better-sqlite3) cannot be loaded here: run "npm ci" with the Node that runs this'
  if (!(error instanceof Error)) return oneLine(`something went wrong inside Parallax: ${String(error)}`)
  if (process.env['PARALLAX_DEBUG'] !== undefined) return error.stack ?? error.message
  return oneLine(`something went wrong inside Parallax: ${error.message} (PARALLAX_DEBUG=1 says where)`)
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ')
}

/** The native part of the driver is not there, or was made for another system. */
function isMissingDriver(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
  return code === 'ERR_DLOPEN_FAILED' || (missing && /better[-_]sqlite3/.test(error.message))
}
