import type { RefusalCode } from '#shared/errors'
import type { TaskName } from '#main/jobs/tasks'
import type { Message } from '#shared/words/message'

/** What a worker is sent: one task. `flag` holds one 32-bit integer, a value of `FLAG`. */
export interface TaskMessage {
  readonly name: TaskName
  readonly input: unknown
  readonly flag: SharedArrayBuffer
}

/** What a job is asked: to go on, to end with nothing, or to end with what it has done so far. */
export const FLAG = { go: 0, cancel: 1, stop: 2 } as const

/** What a worker says: that it has loaded; then to a task any number of progress messages and one of the others. */
export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'refusal'; readonly code: RefusalCode; readonly message: Message }
  | { readonly type: 'bug'; readonly message: string; readonly stack: string | undefined }
