/** The oldest major version of Node that the database driver, and the language of the other files, run on. */
const OLDEST_NODE = 22

/**
 * Whether this Node is new enough; if not, says so in one line on standard error and sets exit code 2. An entry
 * asks before it imports anything else: on an old Node the driver would end the process with a crash. `right` is
 * the command that uses the right one.
 */
export function isNodeNewEnough(right: string): boolean {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return true
  process.stderr.write(
    `parallax: Node ${OLDEST_NODE} or newer is needed, this is ${process.version}; "${right}" uses the right one\n`,
  )
  process.exitCode = 2
  return false
}
