import { parseArgs } from 'node:util'
import { mutant, PARENTS, tryDocument } from '#support/documents'
import type { DocumentFormat } from '#shared/text/document'

// `npm run fuzz -- [--cases 100000] [--seed 1] [--format pdf]`: reads mutated files of every format. Only refusals are
// allowed: no crash, nothing longer than two seconds, no memory kept. Says the seed of each case that breaks this.

const SLOWEST = 2
const MEMORY = 1.5 * 1024 ** 3

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
  },
})
// The keys of a record by format are formats.
const all = Object.keys(PARENTS) as DocumentFormat[]
const formats = values.format === undefined ? all : all.filter((format) => format === values.format)
if (formats.length === 0) throw new Error(`--format is one of ${all.join(', ')}`)
const each = Math.ceil(Number(values.cases) / formats.length)
const first = Number(values.seed)
let failures = 0

function fail(format: string, seed: number, problem: string): void {
  failures++
  console.log(`${format} ${seed}: ${problem}`)
}

for (const format of formats) {
  let refused = 0
  let slowest = 0
  for (let seed = first; seed < first + each; seed++) {
    const { bytes, name } = mutant(format, seed)
    try {
      const outcome = await tryDocument(bytes, name)
      if (outcome.refused !== null) refused++
      slowest = Math.max(slowest, outcome.seconds)
      if (outcome.seconds > SLOWEST) fail(format, seed, `took ${outcome.seconds.toFixed(1)} s`)
    } catch (error) {
      fail(format, seed, error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    if (process.memoryUsage().rss > MEMORY) {
      fail(format, seed, 'more than 1.5 GB of memory in use')
      break
    }
  }
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024)
  console.log(
    `${format.padEnd(8)} ${each} cases, ${refused} refused, slowest ${slowest.toFixed(2)} s, ${memory} MB in use`,
  )
}
process.exitCode = failures === 0 ? 0 : 1
