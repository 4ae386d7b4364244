/**
 * Seconds and memory that importing a large TMX takes.
 *
 *   node tests/bench/import.ts [--mb 200] [--undo] [--dir DIR]
 *   node tests/bench/import.ts --batch 50 [--mb 2] [--dir DIR]
 *
 * Writes a TMX of that many megabytes (English and Russian, with ids, dates, a prop and inline codes) to a
 * temporary folder of DIR (default: the system's) and imports it into a new project in a process of its own, so
 * that the peak of its resident memory is told by the system. With --undo also undoes the import and redoes it.
 * With --batch reads so many plain texts of that many megabytes, in four languages by turns, for the preview of an import
 * as the window does, looks into the middle of each and lets go of them. `held up` is the longest that the program
 * could not answer a window.
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '#main/app'
import { importFiles } from '#support/aligned'
import { LANGUAGES, textOf } from '#support/long-text'

const { values } = parseArgs({
  options: {
    mb: { type: 'string' },
    batch: { type: 'string' },
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

/** Reads the files of a folder for a preview, and watches how long this thread cannot run. */
async function preview(folder: string): Promise<void> {
  const app = createApp({ file: join(folder, 'batch.parallax'), create: true, actor: 'bench' })
  const texts = join(folder, 'texts')
  const size = readdirSync(texts).reduce((sum, name) => sum + statSync(join(texts, name)).size, 0)
  console.log(`${readdirSync(texts).length} files, ${(size / 1e6).toFixed(0)} MB, peak ${peak()} before`)
  const timed = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    const start = performance.now()
    let last = start
    let heldUp = 0
    const watch = setInterval(() => {
      heldUp = Math.max(heldUp, performance.now() - last)
      last = performance.now()
    }, 2)
    const value = await act()
    await new Promise((resolve) => setTimeout(resolve, 20))
    clearInterval(watch)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${what.padEnd(8)}${seconds.padStart(8)} s   peak ${peak()}   held up ${heldUp.toFixed(0)} ms`,
    )
    return value
  }
  const { import: id, files } = await timed('read', () =>
    app.api.openImport({ import: null, sources: [{ path: texts, name: 'texts' }] }),
  )
  await timed('look', async () => {
    for (const { file, versions } of files) {
      const from = (versions[0]?.segments ?? 0) >> 1
      await app.api.importText({ import: id, file, version: 0, from, count: 200 })
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
  await timed('choose', () => app.api.changeImport({ import: id, files: [0], choices: { lang: 'en' } }))
  await timed('let go', () => app.api.closeImport({ import: id }))
  await app.close()
}

function writeTexts(folder: string, count: number, megabytes: number): void {
  mkdirSync(folder)
  for (let n = 0; n < count; n++) {
    const lang = LANGUAGES[n % LANGUAGES.length] ?? ''
    writeFileSync(join(folder, `report-${n >> 2}_${lang}.txt`), `${textOf(lang, megabytes)}\n${n}`)
  }
}

if (values.file !== undefined && values.batch !== undefined) await preview(values.file)
else if (values.file !== undefined) await measure(values.file)
else {
  const folder = mkdtempSync(join(values.dir, 'parallax-bench-'))
  try {
    const again = (...rest: string[]): void => {
      const run = spawnSync(process.execPath, [import.meta.filename, ...rest], { stdio: 'inherit' })
      process.exitCode = run.status ?? 1
    }
    if (values.batch !== undefined) {
      writeTexts(join(folder, 'texts'), Number(values.batch), Number(values.mb ?? '2'))
      again('--batch', values.batch, '--file', folder)
    } else {
      const file = join(folder, 'memory.tmx')
      writeTmx(file, Number(values.mb ?? '200') * 1e6)
      again('--file', file, ...(values.undo ? ['--undo'] : []))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
