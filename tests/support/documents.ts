import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#shared/errors'
import { extractStructured } from '#shared/text/extract-structured'
import { render } from '#shared/text/render'
import { readDocument } from '#main/importers/read-document'
import { CHANGES, docx } from '#support/office'
import { mutate, mutateArchive, randomNumbers } from '#support/mutate'
import type { DocumentFormat } from '#shared/text/document'
import type { ExtractedVersion } from '#shared/plain'

const folder = join(import.meta.dirname, '..', 'fixtures', 'documents')

/** The bytes of a document in the fixtures. */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(folder, name))
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** Valid files of each format, the mutants' parents. */
export const PARENTS: Readonly<Record<DocumentFormat, readonly (() => Uint8Array)[]>> = {
  txt: [
    () => text('Heading\n\nA line that is broken\nby hand. Another sentence.\n\nВторой абзац. 第二段。\n'),
  ],
  markdown: [() => fixture('features.md')],
  html: [() => fixture('features.html'), () => fixture('nam-en-ru.html')],
  docx: [() => fixture('features.docx'), () => docx(CHANGES)],
  odt: [() => fixture('features.odt')],
  pdf: [() => fixture('features.pdf'), () => fixture('columns.pdf')],
  csv: [() => fixture('table.csv')],
  tsv: [() => text('en\ttr\nOne sentence.\tBir cümle.\nTwo.\t"İki ""tırnak""."\n')],
  xlsx: [() => fixture('table.xlsx')],
}
const EXTENSIONS: Readonly<Partial<Record<DocumentFormat, string>>> = { markdown: 'md' }

/** A mutated file of a format; the same for the same seed. */
export function mutant(format: DocumentFormat, seed: number): { bytes: Uint8Array; name: string } {
  const random = randomNumbers(seed)
  const parents = PARENTS[format]
  const parent = parents[Math.floor(random() * parents.length)]?.() ?? new Uint8Array()
  const zipped = format === 'docx' || format === 'odt' || format === 'xlsx'
  const bytes = zipped ? mutateArchive(parent, random) : mutate(parent, random)
  return { bytes, name: `case-${seed}.${EXTENSIONS[format] ?? format}` }
}

/** What came of reading a mutant. */
export interface Outcome {
  /** Of processor time: how busy the machine is says nothing about the importer. */
  readonly seconds: number
  /** Message of the refusal, or null where it was read. */
  readonly refused: string | null
}

/** Reads bytes as a document down to its segments. Throws what is no `Refusal`, and when text is lost or doubled. */
export async function tryDocument(bytes: Uint8Array, name: string): Promise<Outcome> {
  const start = process.cpuUsage()
  const done = (refused: string | null): Outcome => {
    const { user, system } = process.cpuUsage(start)
    return { seconds: (user + system) / 1e6, refused }
  }
  try {
    const versions = extractStructured(await readDocument(bytes, name))
    for (const version of versions) assertCovered(version)
    return done(null)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (!error.message.startsWith(`cannot read ${name}: `) || error.message.includes('\n'))
      throw new Error(`no line that names the file: ${error.message}`, { cause: error })
    return done(error.message)
  }
}

/** Every visible character of the text is in exactly one span of one segment. */
export function assertCovered({ lang, text: all, segments }: ExtractedVersion): void {
  const spans = segments.flatMap((segment) => segment.spans).toSorted((a, b) => a[0] - b[0])
  let at = 0
  for (const [start, end] of spans) {
    if (start < at || end <= start) throw new Error(`spans of ${lang} overlap at ${start}`)
    if (/\S/u.test(all.slice(at, start))) throw new Error(`text of ${lang} before ${start} is in no segment`)
    at = end
  }
  if (/\S/u.test(all.slice(at))) throw new Error(`text of ${lang} behind ${at} is in no segment`)
}

/** The segments of a document as `kind text`, in the order of its versions. */
export async function segmentsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  return extractStructured(await readDocument(bytes, name)).flatMap((version) =>
    version.segments.map(({ kind, spans }) => `${kind} ${render(version.text, spans)}`),
  )
}
