/**
 * Seconds and memory that importing a large TMX takes.
 *
 *   node tests/bench/import.ts [--mb 200] [--undo] [--dir DIR]
 *
 * Writes a TMX of that many megabytes (English and Russian, with ids, dates, a prop and inline codes) to a
 * temporary folder of DIR (default: the system's) and imports it into a new project in a process of its own, so
 * that the peak of its resident memory is told by the system. With --undo also undoes the import and redoes it.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '#main/app'
import { importFiles } from '#support/aligned'

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '200' },
    dir: { type: 'string', default: tmpdir() },
    undo: { type: 'boolean', default: false },
    file: { type: 'string' },
  },
})

const WORDS =
  'report session member state general assembly resolution committee budget programme peace'.split(' ')
const SLOVA = 'доклад сессия государство член генеральная ассамблея резолюция комитет бюджет мир'.split(' ')

function sentence(words: readonly string[], seed: number): string {
  const length = 8 + (seed % 12)
  return `${Array.from({ length }, (_, n) => words[(seed * 7 + n * n + n) % words.length]).join(' ')} ${seed}.`
}

function writeTmx(file: string, bytes: number): void {
  const handle = openSync(file, 'w')
  let written = writeSync(
    handle,
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n',
  )
  for (let n = 0; written < bytes; n += 100) {
    let text = ''
    for (let k = n; k < n + 100; k++)
      text += `<tu tuid="${k}" creationdate="20200101T000000Z" creationid="ann"><prop type="x-domain">law</prop>
<tuv xml:lang="en"><seg>${sentence(WORDS, k)}</seg></tuv>
<tuv xml:lang="ru" changedate="20210101T000000Z"><seg><bpt i="1">&lt;b&gt;</bpt>${sentence(SLOVA, k)}<ept i="1">&lt;/b&gt;</ept></seg></tuv></tu>\n`
    written += writeSync(handle, text)
  }
  writeSync(handle, '</body></tmx>\n')
  closeSync(handle)
}

/** Peak of the resident memory so far, in megabytes. */
function peak(): string {
  return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`
}

async function measure(file: string): Promise<void> {
  const project = `${file}.parallax`
  const app = createApp({ file: project, create: true, actor: 'bench' })
  const timed = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await act()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${what.padEnd(8)}${seconds.padStart(8)} s   peak ${peak()}`)
  }
  console.log(
    `${'file'.padEnd(8)}${(statSync(file).size / 1e6).toFixed(0).padStart(8)} MB  peak ${peak()} before`,
  )
  await timed('import', () => importFiles(app, [file]))
  if (values.undo) {
    await timed('undo', () => app.api.undo({ work: null }))
    await timed('redo', () => app.api.redo({ work: null }))
  }
  await timed('close', () => app.close())
  console.log(`${'project'.padEnd(8)}${(statSync(project).size / 1e6).toFixed(0).padStart(8)} MB`)
}

if (values.file !== undefined) await measure(values.file)
else {
  const folder = mkdtempSync(join(values.dir, 'parallax-bench-'))
  try {
    const file = join(folder, 'memory.tmx')
    writeTmx(file, Number(values.mb) * 1e6)
    const again = [import.meta.filename, '--file', file, ...(values.undo ? ['--undo'] : [])]
    process.exitCode = spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
