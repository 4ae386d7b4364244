import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import { EXIT, type Context } from '#main/cli/context'
import { lineOf } from '#main/cli/failure'
import type { RawOptions } from '#main/cli/run-options'
import { Json } from '#main/files/json'
import { readBytes } from '#main/files/read-file'
import type { Jobs } from '#main/jobs/run-job'

export interface BatchOptions {
  readonly batch?: string
  readonly jobs?: number
}

/**
 * Runs every line of `--batch` in one process, `--jobs` at a time in worker threads. A run that fails is reported by
 * its line and the others are done; then the exit code is that of bad input. `runLine` resolves to whether
 * it found what the command was asked to fail on.
 */
export async function runBatch(
  { terminal, withJobs, progress, exit }: Context,
  files: readonly string[],
  { batch = '', jobs: threads = availableParallelism(), ...beside }: RawOptions & BatchOptions,
  runLine: (line: Json, jobs: Jobs) => Promise<boolean>,
): Promise<void> {
  assertAlone(files, beside)
  const lines = new TextDecoder().decode(await readBytes(terminal.path(batch))).split(/\r?\n/)
  const runs = lines
    .map((text, n) => ({ text, name: `${basename(batch)} line ${n + 1}` }))
    .filter(({ text }) => text.trim() !== '')
  if (runs.length === 0)
    throw new Refusal('bad-input', inEnglishOnly(`cannot read ${batch}: it names no runs`))

  const { onProgress } = progress('batch')
  let done = 0
  const outcome = { failed: 0, found: false }
  await withJobs(threads, async (jobs) => {
    const waiting = runs.values()
    const work = async (): Promise<void> => {
      for (const { text, name } of waiting) {
        try {
          if (await runLine(Json.parse(text, name), jobs)) outcome.found = true
        } catch (error) {
          outcome.failed++
          const why = lineOf(error)
          terminal.error(`parallax: ${why.startsWith(name) ? why : `${name}: ${why}`}\n`)
        }
        onProgress?.(++done / runs.length)
      }
    }
    await Promise.all(Array.from({ length: Math.min(threads, runs.length) }, work))
  })
  const { failed, found } = outcome
  if (failed > 0) terminal.error(`parallax: ${failed} of ${runs.length} runs failed\n`)
  exit(failed > 0 ? EXIT.bad : found ? EXIT.findings : EXIT.done)
}

/** Refuses files and options of a run beside a batch, whose lines name their own. */
function assertAlone(files: readonly string[], beside: RawOptions): void {
  const [file] = files
  const [option] = ['langs', 'segmented', 'relation', 'links', 'givenLinks', 'tmx', 'json'].filter((name) =>
    Object.hasOwn(beside, name),
  )
  const what = file ?? option
  if (what !== undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`${what} stands beside --batch: name it in the lines of the batch`),
    )
}
