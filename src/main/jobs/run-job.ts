import { Refusal } from '#shared/errors'
import { FLAG, type TaskMessage, type WorkerMessage } from '#main/jobs/messages'
import type { TaskInput, TaskName, TaskOutput } from '#main/jobs/tasks'
import { startThread, type Thread } from '#main/jobs/thread'
import { say } from '#shared/words/message'

export interface JobOptions {
  /** Called with 0 to 1, at most every few hundredths of a second. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
  /** Aborted to have the job end early with what it has done so far, where it can; others go on to their end. */
  readonly stop?: AbortSignal
}

/** Worker threads that run tasks: as many at a time as there are threads, the others wait in order. */
export interface Jobs {
  /**
   * Runs a task in a thread; the bytes of a file in `input` are handed over to it. Rejects with the task's `Refusal`, with `Refusal('cancelled')` when `signal` is
   * aborted, and with an `Error` for a bug in the task or the death of its thread.
   */
  run<N extends TaskName>(name: N, input: TaskInput<N>, options?: JobOptions): Promise<TaskOutput<N>>
  /** Ends the threads; what still runs or waits is rejected as cancelled. */
  close(): Promise<void>
}

interface Waiting {
  readonly message: TaskMessage
  readonly options: JobOptions
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  /** When a thread took it, in milliseconds. */
  begun: number
}

/**
 * Milliseconds from which a scan has read a file of tens of megabytes: its thread has grown by as much as the import
 * that follows needs, and is let go.
 */
const LONG_SCAN = 2000
/** Milliseconds a cancelled task has to end by itself, before its thread is ended. */
const GRACE = 500

/** Threads are started when there is work for them, kept for more, and never keep the process alive idle. */
export function createJobs(threads = 1): Jobs {
  const idle: Thread[] = []
  const busy = new Map<Thread, Waiting>()
  const queue: Waiting[] = []
  const ending = new Set<Promise<void>>()
  let closed = false

  function next(): void {
    while (queue.length > 0 && busy.size < threads) {
      const job = queue.shift()
      if (job === undefined || isCancelled(job)) continue
      const thread = idle.pop() ?? start()
      busy.set(thread, job)
      job.begun = performance.now()
      thread.run(job.message)
    }
  }

  function start(): Thread {
    const thread = startThread({
      heard(message) {
        const job = busy.get(thread)
        if (job === undefined) return
        if (message.type === 'progress') return job.options.onProgress?.(message.done)
        busy.delete(thread)
        if (job.message.name === 'scan' && performance.now() - job.begun > LONG_SCAN) end(thread, GRACE)
        else idle.push(thread)
        settle(job, message)
        next()
      },
      died(error) {
        const job = busy.get(thread)
        busy.delete(thread)
        const at = idle.indexOf(thread)
        if (at >= 0) idle.splice(at, 1)
        job?.reject(error)
        next()
      },
    })
    return thread
  }

  /** Lets go of a thread, which ends in its own time; `close` waits for it. */
  function end(thread: Thread, grace: number): void {
    const ended = thread.end(grace)
    ending.add(ended)
    void ended.then(() => ending.delete(ended))
  }

  /** Ends a thread that has not heard that its job was cancelled: it holds nothing that could be lost. */
  function endThreadOf(job: Waiting): void {
    const thread = [...busy].find(([, running]) => running === job)?.[0]
    if (thread === undefined) return
    busy.delete(thread)
    job.reject(cancelled())
    end(thread, 0)
    next()
  }

  return {
    run<N extends TaskName>(name: N, input: TaskInput<N>, options: JobOptions = {}): Promise<TaskOutput<N>> {
      return new Promise((resolve, reject) => {
        if (closed) return reject(cancelled())
        const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
        const job: Waiting = {
          message: { name, input, flag },
          options,
          begun: 0,
          // The worker ran the task called `name`, so what it returned is that task's output.
          resolve: (value) => {
            unhear()
            resolve(value as TaskOutput<N>)
          },
          reject: (error) => {
            unhear()
            reject(error)
          },
        }
        // A signal may live on for long, and what hears it holds the input.
        const unhear = (): void => {
          options.signal?.removeEventListener('abort', abort)
          options.stop?.removeEventListener('abort', endEarly)
        }
        const abort = (): void => {
          stop(job)
          const at = queue.indexOf(job)
          if (at >= 0) {
            queue.splice(at, 1)
            job.reject(cancelled())
          } else setTimeout(() => endThreadOf(job), GRACE).unref()
        }
        if (options.signal?.aborted === true) return reject(cancelled())
        options.signal?.addEventListener('abort', abort, { once: true })
        const endEarly = (): void => void Atomics.compareExchange(new Int32Array(flag), 0, FLAG.go, FLAG.stop)
        if (options.stop?.aborted === true) endEarly()
        options.stop?.addEventListener('abort', endEarly, { once: true })
        queue.push(job)
        next()
      })
    },
    async close() {
      closed = true
      for (const job of busy.values()) stop(job)
      for (const thread of [...idle.splice(0), ...busy.keys()]) end(thread, GRACE)
      for (const job of [...queue.splice(0), ...busy.values()]) job.reject(cancelled())
      busy.clear()
      await Promise.all(ending)
    },
  }
}

/** Tells a running task that it is cancelled. */
function stop({ message }: Waiting): void {
  Atomics.store(new Int32Array(message.flag), 0, FLAG.cancel)
}

function settle(job: Waiting, message: Exclude<WorkerMessage, { type: 'ready' | 'progress' }>): void {
  if (message.type === 'value') return job.resolve(message.value)
  if (message.type === 'refusal') return job.reject(new Refusal(message.code, message.message))
  const error = new Error(message.message)
  if (message.stack !== undefined) error.stack = message.stack
  job.reject(error)
}

function isCancelled(job: Waiting): boolean {
  return job.options.signal?.aborted === true
}

function cancelled(): Refusal {
  return new Refusal('cancelled', say('project.jobCancelled'))
}
