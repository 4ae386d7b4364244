import { join } from 'node:path'
import { installFolder } from '#main/install-folder'
import { openProgram } from '#main/host/open'
import { readOptions } from '#main/host/options'
import { startLoopback } from '#main/web/server'
import { Refusal } from '#shared/errors'

// Entry of the loopback host: `node out/main/serve.js [--project F] [--port N]`. Standard output is one line,
// the URL to open; SIGINT and SIGTERM end it in order, with every project closed and exit code 0.

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), true)
  const program = await openProgram(options)
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
  console.log(host.url)
}

/** A refusal is one line and exit code 2; anything else is a bug with its trace. */
function fail(error: unknown): never {
  const refused = error instanceof Refusal
  console.error(refused ? `parallax: ${error.message}` : error)
  process.exit(refused ? 2 : 1)
}

main().catch(fail)
