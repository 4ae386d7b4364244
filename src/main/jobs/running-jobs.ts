import type { ApiEvent } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { JobName } from '#shared/job-name'
import type { WorkId } from '#shared/model'
import type { JobOptions } from '#main/jobs/run-job'
import { say, type Message } from '#shared/words/message'

type Progress = Extract<ApiEvent, { type: 'progress' }>

/** The jobs of an open project: numbered, one at a time in each work, told of, and cancellable. */
export class RunningJobs {
  readonly #tell: (event: Progress) => void
  readonly #controllers = new Map<number, AbortController>()
  readonly #stops = new Map<number, AbortController>()
  readonly #works = new Map<number, WorkId>()
  readonly #asked = new Map<number, JobName>()
  readonly #ends = new Set<Promise<unknown>>()
  #last = 0

  constructor(tell: (event: Progress) => void) {
    this.#tell = tell
  }

  /**
   * Runs `body` as a job and tells how it goes and how it ended. Throws `Refusal('busy')` when a job of this
   * work is running, and whatever `body` throws. One that nobody asked for is `unasked`.
   */
  run<T>(
    label: JobName,
    work: WorkId | null,
    body: (options: JobOptions) => Promise<T>,
    unasked = false,
  ): Promise<T> {
    const value = this.#run(label, work, body, unasked)
    const end = value.catch(() => undefined).finally(() => this.#ends.delete(end))
    this.#ends.add(end)
    return value
  }

  async #run<T>(
    label: JobName,
    work: WorkId | null,
    body: (options: JobOptions) => Promise<T>,
    unasked: boolean,
  ): Promise<T> {
    if (work !== null && [...this.#works.values()].includes(work))
      throw new Refusal('busy', say('project.jobRuns'))
    const job = ++this.#last
    const controller = new AbortController()
    const stop = new AbortController()
    this.#controllers.set(job, controller)
    this.#stops.set(job, stop)
    if (work !== null) this.#works.set(job, work)
    if (!unasked) this.#asked.set(job, label)
    const tell = (state: Progress['state'], done: number | null, problem?: Message): void =>
      this.#tell({ type: 'progress', job, label, done, state, ...(problem !== undefined && { problem }) })
    tell('running', null)
    try {
      const onProgress = (done: number): void => {
        if (!controller.signal.aborted) tell('running', done)
      }
      const value = await body({ onProgress, signal: controller.signal, stop: stop.signal })
      tell('finished', 1)
      return value
    } catch (error) {
      if (error instanceof Refusal && error.code === 'cancelled') tell('cancelled', null)
      else tell('failed', null, error instanceof Refusal && !unasked ? undefined : whyOf(error))
      throw error
    } finally {
      this.#controllers.delete(job)
      this.#stops.delete(job)
      this.#works.delete(job)
      this.#asked.delete(job)
    }
  }

  /** Labels of the jobs that somebody asked for and that run now. */
  asked(): readonly JobName[] {
    return [...this.#asked.values()]
  }

  /** Tells of small work in the background, of which nobody was told, as a job that failed. */
  tellFailed(label: JobName, error: unknown): void {
    const problem = whyOf(error)
    this.#tell({ type: 'progress', job: ++this.#last, label, done: null, state: 'failed', problem })
  }

  /** Asks a job to end; it may be done before it hears of it. Refuses when no such job is running. */
  cancel(job: number): void {
    const controller = this.#controllers.get(job)
    if (controller === undefined)
      throw new Refusal('not-found', say('project.jobNotRunning', { job: String(job) }))
    controller.abort()
  }

  /** Asks a job to end with what it has done so far; one that cannot goes on. Refuses when no such job is running. */
  stop(job: number): void {
    const controller = this.#stops.get(job)
    if (controller === undefined)
      throw new Refusal('not-found', say('project.jobNotRunning', { job: String(job) }))
    controller.abort()
  }

  /** Resolves when no job is running any more, however each ended. */
  async settled(): Promise<void> {
    while (this.#ends.size > 0) await Promise.all(this.#ends)
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort()
  }
}

function whyOf(error: unknown): Message {
  if (error instanceof Refusal) return error.said
  return say('writing.failed', { why: error instanceof Error ? error.message : String(error) })
}
