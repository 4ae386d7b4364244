import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/**
 * Runs a tool to its end and returns what it printed; throws with all it said when it fails.
 */
export function runTool(command: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const run = spawnSync(command, args, { timeout: 120_000, maxBuffer: 1 << 28, ...options, encoding: 'utf8' })
  if (run.error !== undefined) throw run.error
  if (run.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}: exit ${run.status ?? 'by signal'}\n${run.stdout}\n${run.stderr}`,
    )
  return run.stdout
}

/** Whether the command can be started and ends well. */
export function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { timeout: 60_000, stdio: 'ignore' }).status === 0
}

/**
 * Tests that need a program of the machine. Where it is absent they are told as skipped, by its name; in CI,
 * which installs it, its absence is a failure.
 */
export function describeWithTool(tool: string, present: boolean, tests: () => void): void {
  const inCi = (process.env['CI'] ?? '') !== ''
  if (present) describe(tool, tests)
  else if (inCi)
    describe(tool, () => {
      it('is installed', () => {
        expect.fail(`${tool} is not installed`)
      })
    })
  else describe.skip(`${tool} (skipped: it is not installed)`, tests)
}
