import { startThread } from '#main/jobs/thread'

// Loads what worker threads load, once, so that Node has it in its compile cache when many of them start.

const thread = startThread({ heard: () => undefined, died: () => undefined })
await thread.end(10_000)
