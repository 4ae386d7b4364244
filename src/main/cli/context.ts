import { createJobs, type JobOptions, type Jobs } from '#main/jobs/run-job'
import { ProgressLine, type Terminal } from '#main/cli/terminal'

/** Exit codes: done; findings where asked to fail on them; bad use or bad input. */
export const EXIT = { done: 0, findings: 1, bad: 2 } as const
type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What every subcommand gets. */
export interface Context {
  readonly terminal: Terminal
  /** Runs `body` with worker threads, and ends them however it ends. */
  readonly withJobs: <T>(threads: number, body: (jobs: Jobs) => Promise<T>) => Promise<T>
  /** Options for a job that shows its progress under `label`. */
  readonly progress: (label: string) => JobOptions
  /** Wipes the progress, before something is said. */
  readonly endProgress: () => void
  /** The code to exit with, unless something is thrown. */
  readonly exit: (code: ExitCode) => void
}

export interface OwnedContext extends Context {
  readonly exitCode: () => ExitCode
}

export function createContext(terminal: Terminal): OwnedContext {
  const line = new ProgressLine(terminal)
  let code: ExitCode = EXIT.done
  return {
    terminal,
    async withJobs(threads, body) {
      const jobs = createJobs(threads)
      try {
        return await body(jobs)
      } finally {
        line.end()
        await jobs.close()
      }
    },
    progress: (label) => {
      line.show(label, null)
      return { onProgress: (done) => line.show(label, done) }
    },
    exit: (next) => {
      code = next
    },
    exitCode: () => code,
    endProgress: () => line.end(),
  }
}
