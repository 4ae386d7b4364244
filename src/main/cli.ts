// The command line. Nothing is imported before the version of Node is known to do: the database driver and
// the newer language in the other files would fail on an old one with a page of their own words.

export const OLDEST_NODE = 22

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `parallax: Node ${OLDEST_NODE} or newer is needed, this is ${process.version}; "npm run -s parallax -- …" uses the right one\n`,
  )
  process.exitCode = 2
} else {
  const { runCli } = await import('#main/cli/program')
  const { processTerminal } = await import('#main/cli/terminal')
  process.exitCode = await runCli(process.argv.slice(2), processTerminal())
}
