import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { mutant, PARENTS, tryMutant, type FuzzedFormat } from '#support/mutants'

// `npm run fuzz -- [--cases 100000] [--seed 1] [--format pdf]`: reads mutated files of every format, each format in a
// process of its own. Only refusals are allowed: no crash, nothing longer than two seconds, no memory kept. Says the
// seed of each case that breaks this.

/** Seconds of processor time that a case may take. */
const SLOWEST = 2
/** Seconds after which a case that says nothing is ended; the machine may be busy with other things. */
const SILENT = 60
/** Bytes of memory in use. */
const MEMORY = 1.5 * 1024 ** 3

/** What the process of a format says of a case. */
interface Report {
  readonly seed: number
  readonly seconds: number
  readonly refused: boolean
  /** What it threw, or null. */
  readonly problem: string | null
  /** Peak of the memory in use so far, bytes. */
  readonly memory: number
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    // How the script starts itself for one format.
    child: { type: 'boolean', default: false },
  },
})
// The keys of a record by format are formats.
const all = Object.keys(PARENTS) as FuzzedFormat[]
const formats = values.format === undefined ? all : all.filter((format) => format === values.format)
if (formats.length === 0) throw new Error(`--format is one of ${all.join(', ')}`)
const first = Number(values.seed)
const each = Math.ceil(Number(values.cases) / formats.length)

if (values.child) for (const format of formats) await tryAll(format)
else {
  let failures = 0
  for (const format of formats) failures += await watch(format)
  process.exitCode = failures === 0 ? 0 : 1
}

/** Tries the cases of a format one by one and tells of each. */
async function tryAll(format: FuzzedFormat): Promise<void> {
  for (let seed = first; seed < first + each; seed++) {
    let problem: string | null = null
    let outcome = { seconds: 0, refused: null as string | null }
    try {
      outcome = await tryMutant(format, mutant(format, seed))
    } catch (error) {
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    const memory = process.resourceUsage().maxRSS * 1024
    const { seconds, refused } = outcome
    const report: Report = { seed, seconds, refused: refused !== null, problem, memory }
    await new Promise((resolve) => process.send?.(report, resolve))
  }
  process.disconnect()
}

/** Runs the cases of a format, says what came of them, and returns how many failed. */
async function watch(format: FuzzedFormat): Promise<number> {
  const total = { cases: 0, refused: 0, slowest: 0, memory: 0, failures: 0 }
  const fail = (seed: number, problem: string): void => {
    total.failures++
    console.log(`${format} ${seed}: ${problem}`)
  }
  const hear = ({ seed, seconds, refused, problem, memory }: Report): void => {
    total.cases++
    if (refused) total.refused++
    if (problem !== null) fail(seed, problem)
    if (seconds > SLOWEST) fail(seed, `took ${seconds.toFixed(1)} s`)
    if (memory > MEMORY && total.memory <= MEMORY) fail(seed, 'more than 1.5 GB of memory in use')
    total.slowest = Math.max(total.slowest, seconds)
    total.memory = Math.max(total.memory, memory)
  }
  // A case that ends or hangs the process is a failure, and the next one goes on behind it.
  for (let seed = first; seed < first + each;) {
    const { next, end } = await runFrom(format, seed, first + each - seed, hear)
    if (end !== null) fail(next, end)
    seed = end === null ? next : next + 1
  }
  const { cases, refused, slowest, memory, failures } = total
  console.log(
    `${format.padEnd(8)} ${cases} cases, ${refused} refused, ${failures} failed, slowest ${slowest.toFixed(2)} s, peak ${Math.round(memory / 1024 / 1024)} MB`,
  )
  return failures
}

/** Tries cases in a process until all are done, or one ends it: `next` is the first that was not told of. */
function runFrom(
  format: FuzzedFormat,
  seed: number,
  cases: number,
  hear: (report: Report) => void,
): Promise<{ readonly next: number; readonly end: string | null }> {
  return new Promise((resolve) => {
    const args = ['--child', '--format', format, '--seed', `${seed}`, '--cases', `${cases}`]
    const child = fork(import.meta.filename, args)
    let next = seed
    let silent: string | null = null
    const hang = (): void => {
      silent = `said nothing for ${SILENT} s`
      child.kill('SIGKILL')
    }
    let timer = setTimeout(hang, SILENT * 1000)
    // It comes from `tryAll`.
    child.on('message', (report: Report) => {
      clearTimeout(timer)
      timer = setTimeout(hang, SILENT * 1000)
      next = report.seed + 1
      hear(report)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      const done = next === seed + cases
      resolve({ next, end: done ? null : (silent ?? `ended its process (${signal ?? code})`) })
    })
  })
}
