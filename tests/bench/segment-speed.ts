import { fork } from 'node:child_process'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { createJobs } from '#main/jobs/run-job'
import { THREAD_LIMITS } from '#main/jobs/thread'
import { letGo } from '#main/jobs/let-go'
import { previewFile } from '#main/imports/preview-file'
import { readVersions } from '#main/works/read-versions'
import { countCuts } from '#shared/ops/packed-cuts'
import { LANGUAGES, textOf } from '#support/long-text'
import { median } from '#support/median'

/**
 * Ten megabytes of text, imported as the program does it in a worker thread: from the bytes of the file to the text and its
 * segments (decoded, its layout, languages and sentences found), and in a row of its own with what the preview of an import adds
 * (counts, and what files are grouped by). Beside it `Intl.Segmenter` alone, fed its paragraphs one by one or the whole text at once, in
 * threads of the same process and by turns. Every thread is new, as the one that imports the first file is. Then texts of
 * one-character lines, and of one line, of doubling length, whose time should double.
 *
 *     node tests/bench/segment-speed.ts
 *
 * Times are medians of the rounds; ratios are Intl's time over ours (1 is as fast). `busy` is the processor's time of
 * the thread, which other work on the machine disturbs less. Memory is the peak of the process over what it had with the
 * thread loaded and idle, for the first text it imports, in multiples of the text; the bytes of the file are handed over to the
 * thread and counted, too. `sent back` is that of a job of the program, which sends back all that was read and the preview, and
 * `held up` the longest that the thread that asked for it could not run then.
 */
interface Task {
  readonly name: 'import' | 'preview' | 'paragraphs' | 'whole' | 'lines' | 'line'
  readonly lang: string
  readonly megabytes: number
}

interface Result {
  readonly milliseconds: number
  readonly busy: number
  readonly segments: number
}

interface Measured extends Result {
  readonly peak: number
}

const MEGABYTES = 10
const ROUNDS = 3

function bytesOf({ name, lang, megabytes }: Task): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  if (name === 'lines') return encoder.encode('a\n'.repeat(megabytes * 5e5))
  const text = textOf(lang, megabytes)
  return encoder.encode(name === 'line' ? text.replaceAll('\n', ' ') : text)
}

/** Milliseconds of the processor that this thread has used. */
function busy(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function work({ name, lang }: Task, bytes: Uint8Array): Promise<Result> {
  const given = name === 'paragraphs' || name === 'whole' ? new TextDecoder().decode(bytes) : ''
  const start = performance.now()
  const used = busy()
  let segments = 0
  if (given !== '') {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
    for (const paragraph of name === 'whole' ? [given] : given.split('\n'))
      for (const { segment } of segmenter.segment(paragraph)) if (segment !== '') segments++
  } else {
    const source = { bytes, fileName: 'text.txt' }
    const read = (): void => letGo(bytes)
    const versions =
      name === 'preview' ? (await previewFile(source, read)).versions : await readVersions(source, read)
    segments = versions.reduce((sum, { cuts }) => sum + countCuts(cuts), 0)
  }
  return { segments, milliseconds: performance.now() - start, busy: busy() - used }
}

/** Runs a task in a thread of its own, and watches the memory of the process meanwhile. */
async function run(task: Task): Promise<Measured> {
  const bytes = bytesOf(task)
  const worker = new Worker(new URL(import.meta.url), { resourceLimits: THREAD_LIMITS })
  await new Promise((resolve) => worker.once('message', resolve))
  try {
    const { value, peak } = await watched(
      () =>
        new Promise<Result>((resolve, reject) => {
          worker.once('message', resolve)
          worker.once('error', reject)
          worker.postMessage({ task, bytes }, [bytes.buffer])
        }),
    )
    return { ...value, peak }
  } finally {
    await worker.terminate()
  }
}

/** Runs something and watches meanwhile how much memory the process takes more, and how long this thread cannot run. */
async function watched<T>(body: () => Promise<T>): Promise<{ value: T; peak: number; heldUp: number }> {
  const idle = process.memoryUsage.rss()
  let peak = idle
  let heldUp = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    heldUp = Math.max(heldUp, now - last)
    last = now
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 2)
  try {
    const value = await body()
    // What came with it has been unpacked by now.
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { value, peak: Math.max(peak - idle, 0), heldUp }
  } finally {
    clearInterval(watch)
  }
}

async function compare(lang: string): Promise<void> {
  const names = ['import', 'preview', 'paragraphs', 'whole'] as const
  const rounds: Record<(typeof names)[number], Measured>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const found: Partial<Record<(typeof names)[number], Measured>> = {}
    for (const name of names) found[name] = await run({ name, lang, megabytes: MEGABYTES })
    rounds.push(found as Record<(typeof names)[number], Measured>)
  }
  const per = (name: (typeof names)[number], what: 'milliseconds' | 'busy'): number =>
    median(rounds.map((round) => round[name][what]))
  const ratio = (
    name: (typeof names)[number],
    what: 'milliseconds' | 'busy',
    own: (typeof names)[number] = 'import',
  ): string => (per(name, what) / per(own, what)).toFixed(2)
  const own = rounds[0]?.import
  const cells = [
    String(own?.segments ?? 0),
    (per('import', 'milliseconds') / MEGABYTES).toFixed(1),
    (per('paragraphs', 'milliseconds') / MEGABYTES).toFixed(1),
    ratio('paragraphs', 'milliseconds'),
    ratio('paragraphs', 'busy'),
    ratio('paragraphs', 'busy', 'preview'),
    ratio('whole', 'busy'),
    multiple((own?.peak ?? 0) + MEGABYTES * 1e6),
  ]
  console.log(`${lang}   ${cells.map((cell) => cell.padStart(10)).join(' ')}`)
}

async function sendBack(lang: string): Promise<void> {
  const bytes = bytesOf({ name: 'import', lang, megabytes: MEGABYTES })
  const jobs = createJobs(1)
  await jobs.run('preview', { bytes: Buffer.from('One line.'), fileName: 'line.txt' })
  const { peak, heldUp } = await watched(() => jobs.run('preview', { bytes, fileName: 'text.txt' }))
  await jobs.close()
  console.log(`${lang}   sent back: ${multiple(peak + MEGABYTES * 1e6)}, held up ${heldUp.toFixed(0)} ms`)
}

function multiple(peak: number): string {
  return (peak / MEGABYTES / 1e6).toFixed(1)
}

async function grow(name: 'lines' | 'line'): Promise<void> {
  for (const megabytes of name === 'line' ? [2.5, 5, 10] : [0.5, 1, 2]) {
    const { busy: used } = await run({ name, lang: 'en', megabytes })
    const what =
      name === 'line' ? `a line of ${megabytes} MB` : `${megabytes / 2} million lines of one character`
    console.log(`${what}: ${used.toFixed(0)} ms busy`)
  }
}

if (!isMainThread) {
  const port = parentPort
  port?.once('message', ({ task, bytes }: { task: Task; bytes: Uint8Array }) => {
    void work(task, bytes).then((result) => port.postMessage(result))
  })
  port?.postMessage('ready')
} else {
  const [what, sent] = process.argv.slice(2)
  // A process for each, so that none has the memory that another left behind.
  if (what === undefined) {
    console.log(
      'lang  segments      ms/MB Intl ms/MB      ratio ratio busy    preview whole busy memory / text',
    )
    for (const parts of [...LANGUAGES.flatMap((lang) => [[lang], [lang, 'sent']]), ['lines'], ['line']])
      await new Promise((resolve) => fork(new URL(import.meta.url), parts).once('exit', resolve))
  } else if (what === 'lines' || what === 'line') await grow(what)
  else if (sent !== undefined) await sendBack(what)
  else await compare(what)
}
