import { join } from 'node:path'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import { BUILT, installFolder } from '#main/install-folder'
import type { TaskMessage, WorkerMessage } from '#main/jobs/messages'

/** What happens in a thread: `died` once, when it ended without being asked to. */
export interface ThreadListener {
  readonly heard: (message: Exclude<WorkerMessage, { type: 'ready' }>) => void
  readonly died: (error: Error) => void
}

/** A worker thread that runs one task at a time. It never keeps the process alive while it is idle. */
export interface Thread {
  run(message: TaskMessage): void
  /**
   * Ends the thread and resolves when it is gone. One that is idle, or whose task stops within `grace` milliseconds,
   * ends by itself; another is ended, but not before it has loaded: to end a thread in the middle of loading native
   * code can bring down the process.
   */
  end(grace: number): Promise<void>
}

/**
 * Room for what is new, in megabytes: the most that V8 takes by itself is four times as much and all of it is held on
 * to, which for texts of a few megabytes is more than everything else.
 */
export const THREAD_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 24 }

/** Starts a thread; what it says goes to `listener`. */
export function startThread(listener: ThreadListener): Thread {
  const worker = new Worker(workerFile(), { execArgv: [], resourceLimits: THREAD_LIMITS })
  // The first thing it says is that it has loaded.
  const ready = new Promise<void>((resolve) => worker.once('message', () => resolve()))
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  let ending = false

  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'ready') return
    if (message.type !== 'progress') worker.unref()
    listener.heard(message)
  })
  worker.on('error', (error: unknown) =>
    listener.died(error instanceof Error ? error : new Error(String(error))),
  )
  worker.on('exit', (code) => {
    if (!ending) listener.died(new Error(`a worker thread ended with code ${code}`))
  })

  return {
    run(message) {
      worker.ref()
      worker.postMessage(message, handedOver(message.input))
    },
    async end(grace) {
      ending = true
      worker.ref()
      worker.postMessage(null)
      const timer = setTimeout(() => {
        void Promise.race([ready, gone]).then(() => worker.terminate())
      }, grace)
      await gone
      clearTimeout(timer)
    },
  }
}

/** The bytes of a file that is to be read: they move to the thread, so that they are not in memory twice. */
function handedOver(input: unknown): ArrayBuffer[] {
  if (typeof input !== 'object' || input === null || !('bytes' in input)) return []
  const { bytes } = input
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return []
  // Small files share the memory they were read into with others.
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}

function workerFile(): string {
  const folder = installFolder()
  return BUILT ? join(folder, 'out/main/worker.js') : join(folder, 'src/main/jobs/worker.ts')
}
