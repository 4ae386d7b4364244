import { parentPort } from 'node:worker_threads'
import { Refusal } from '#shared/errors'
import { FLAG, type TaskMessage, type WorkerMessage } from '#main/jobs/messages'
import { TASKS, type TaskControl } from '#main/jobs/tasks'
import { say } from '#shared/words/message'

// A worker thread: runs one task at a time and answers with plain data. Run by `run-job.ts` only.

/** Milliseconds between two progress messages: what an eye follows, and little enough to cost nothing. */
const PROGRESS_INTERVAL = 50

async function run(
  { name, input, flag }: TaskMessage,
  send: (message: WorkerMessage) => void,
): Promise<WorkerMessage> {
  const asked = new Int32Array(flag)
  let last = 0
  const control: TaskControl = {
    onProgress: (done) => {
      const now = performance.now()
      if (now - last < PROGRESS_INTERVAL) return
      last = now
      send({ type: 'progress', done })
    },
    cancelled: () => Atomics.load(asked, 0) === FLAG.cancel,
    stopped: () => Atomics.load(asked, 0) === FLAG.stop,
  }
  try {
    // `runJob` typed name and input together; a message carries no types.
    const task = TASKS[name] as (input: unknown, control: TaskControl) => unknown
    const value = await task(input, control)
    if (control.cancelled()) throw new Refusal('cancelled', say('project.jobCancelled'))
    return { type: 'value', value }
  } catch (error) {
    if (error instanceof Refusal) return { type: 'refusal', code: error.code, message: error.said }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { type: 'bug', message, stack }
  }
}

const port = parentPort
port?.postMessage({ type: 'ready' } satisfies WorkerMessage)
port?.on('message', (message: TaskMessage | null) => {
  // Without its port nothing keeps the thread alive.
  if (message === null) return port.close()
  void run(message, (progress) => port.postMessage(progress)).then((answer) => port.postMessage(answer))
})
