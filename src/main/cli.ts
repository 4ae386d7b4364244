import { isNodeNewEnough } from '#main/node-version'

// The command line. Nothing else is imported before the version of Node is known to do.

if (isNodeNewEnough('npm run -s parallax -- …')) {
  const { runCli } = await import('#main/cli/program')
  const { processTerminal } = await import('#main/cli/terminal')
  process.exitCode = await runCli(process.argv.slice(2), processTerminal())
}
