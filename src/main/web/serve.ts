import { join } from 'node:path'
import { inspect } from 'node:util'
import { installFolder } from '#main/install-folder'
import { openDesk } from '#main/host/open'
import { readOptions } from '#main/host/options'
import { startLoopback } from '#main/web/server'
import { Refusal } from '#shared/errors'

/**
 * Runs the loopback host with these arguments. Standard output is one line, the URL to open; SIGINT, SIGTERM and
 * SIGHUP end the process in order, with every project closed and exit code 0. What is refused ends it with one
 * line and exit code 2.
 */
export async function serve(args: readonly string[]): Promise<void> {
  await start(args).catch(fail)
}

async function start(args: readonly string[]): Promise<void> {
  const options = readOptions(args, true)
  const program = await openDesk(options)
  const host = await startLoopback({
    program,
    renderer: join(installFolder(), 'out', 'renderer'),
    port: options.port,
  }).catch(async (error: unknown) => {
    await program.close()
    throw error
  })

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    host
      .close()
      .then(() => program.close())
      .then(() => process.exit(0), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  // Last: whoever reads the line may end the program at once, and in order.
  process.stdout.write(`${host.url}\n`)
}

/** A refusal is one line and exit code 2; anything else is a bug with its trace. */
function fail(error: unknown): never {
  const refused = error instanceof Refusal
  process.stderr.write(`${refused ? `parallax: ${error.message}` : inspect(error)}\n`)
  process.exit(refused ? 2 : 1)
}
