import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#shared/errors'
import { readLadder } from '#shared/exchange/ladder'
import { extractStructured } from '#shared/text/extract-structured'
import type { DocumentFormat } from '#shared/text/document'
import { readDocument } from '#main/importers/read-document'
import { readTextFile } from '#main/importers/plain-text'
import { openXml } from '#main/importers/xml-chunks'
import { alignedChanges } from '#main/works/aligned-file'
import { assertCovered, fixture } from '#support/documents'
import { mutate, mutateArchive, mutateMarkup, randomNumbers } from '#support/mutate'
import { CHANGES, docx } from '#support/office'

/** Every format there is an importer of. */
export type FuzzedFormat = DocumentFormat | 'tmx' | 'xliff' | 'ladder'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="html"><prop type="x">y</prop><note>of the file</note></header><body>
<tu tuid="a1" creationdate="20200101T000000Z"><note>look &amp; see</note><prop type="x-domain">law</prop>
<tuv xml:lang="en"><seg>Press <bpt i="1" type="bold">&lt;b></bpt>OK<ept i="1">&lt;/b></ept> <ph x="2">{0}</ph>.</seg></tuv>
<tuv xml:lang="ru" changedate="20210101T000000Z"><seg>Нажмите <hi type="term">ОК</hi>.</seg></tuv></tu>
<tu><tuv lang="EN"><seg>Two.</seg></tuv><tuv xml:lang="zh-Hant"><seg><it pos="begin" x="1">[</it>二<sub>内</sub>。</seg></tuv></tu>
</body></tmx>`
const XLIFF1 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="tr" datatype="html" original="a.html"><header><note>n</note></header><body>
<group id="g"><trans-unit id="1" approved="yes"><source>One <g id="1">bold</g> word. <x id="2"/></source><seg-source><mrk mtype="seg" mid="1">One <g id="1">bold</g> word.</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">Bir <g id="1">kalın</g> sözcük.</mrk></target><note from="ann">why</note></trans-unit></group>
<trans-unit id="2"><source>Two.</source><target>İki.</target><alt-trans match-quality="80%"><target>2.</target></alt-trans></trans-unit></body></file></xliff>`
const XLIFF2 = `<?xml version="1.0"?>
<xliff version="2.1" srcLang="en" trgLang="ru" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><group id="g"><unit id="u1"><notes><note id="n">see</note></notes><originalData><data id="d1">&lt;b&gt;</data></originalData>
<segment id="s1" state="reviewed"><source>One <pc id="1" dataRefStart="d1">bold</pc>.</source><target>Один <pc id="1">жирный</pc>.</target></segment><ignorable><source> </source></ignorable><segment><source>Two<ph id="2"/><cp hex="001f"/>.</source><target>Два.</target></segment></unit></group></file></xliff>`

/** Valid files of each format, the mutants' parents. */
export const PARENTS: Readonly<Record<FuzzedFormat, readonly (() => Uint8Array)[]>> = {
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
  tmx: [() => text(TMX), () => Buffer.from(`\ufeff${TMX}`, 'utf16le')],
  xliff: [() => text(XLIFF1), () => text(XLIFF2)],
  ladder: [() => text('0\t0\t0.4\n1\t1\t-0.3\n2\t4\t1.5\n5\t5\t0\n')],
}
const EXTENSIONS: Readonly<Partial<Record<FuzzedFormat, string>>> = { markdown: 'md', xliff: 'xlf' }

/** A mutated file. */
export interface Mutant {
  readonly bytes: Uint8Array
  readonly name: string
}

/** A mutated file of a format; the same for the same seed. */
export function mutant(format: FuzzedFormat, seed: number): Mutant {
  const random = randomNumbers(seed)
  const parents = PARENTS[format]
  const parent = parents[Math.floor(random() * parents.length)]?.() ?? new Uint8Array()
  const zipped = format === 'docx' || format === 'odt' || format === 'xlsx'
  const marked = (format === 'tmx' || format === 'xliff') && parent[0] === 0x3c && random() < 0.6
  const bytes = (zipped ? mutateArchive : marked ? mutateMarkup : mutate)(parent, random)
  return { bytes, name: `case-${seed}.${EXTENSIONS[format] ?? format}` }
}

/** What came of reading a mutant. */
export interface Outcome {
  /** Of processor time: how busy the machine is says nothing about the importer. */
  readonly seconds: number
  /** Message of the refusal, or null where it was read. */
  readonly refused: string | null
}

/**
 * Reads a mutant down to its segments. Throws what is no `Refusal`, a refusal that is no single line or names no file,
 * and when text is lost or doubled.
 */
export async function tryMutant(format: FuzzedFormat, { bytes, name }: Mutant): Promise<Outcome> {
  const start = process.cpuUsage()
  const done = (refused: string | null): Outcome => {
    const { user, system } = process.cpuUsage(start)
    return { seconds: (user + system) / 1e6, refused }
  }
  try {
    if (format === 'tmx' || format === 'xliff') await readAlignedFile(bytes, name)
    else if (format === 'ladder') readLadder(readTextFile(bytes, name).text, [5, 5])
    else for (const version of extractStructured(await readDocument(bytes, name))) assertCovered(version)
    return done(null)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const named = format === 'ladder' || error.message.startsWith(`cannot read ${name}: `)
    if (!named || error.message.includes('\n'))
      throw new Error(`no line that names the file: ${error.message}`, { cause: error })
    return done(error.message)
  }
}

/** Makes the rows of a file of aligned texts; every segment of them is within the text of its version. */
async function readAlignedFile(bytes: Uint8Array, name: string): Promise<void> {
  const path = join(tmpdir(), `parallax-${process.pid}-${name}`)
  writeFileSync(path, bytes)
  const lengths = new Map<number, number>()
  const ends = new Map<number, number>()
  try {
    let id = 0
    const file = { name, work: 'mutant', sha256: '', xml: await openXml(path, name) }
    const lists = alignedChanges(
      () => ++id,
      file,
      () => undefined,
    )
    for await (const list of lists)
      for (const { table, after } of list) {
        if (table === 'version' && after !== null) lengths.set(after.id, after.text.length)
        if (table !== 'segment' || after === null) continue
        const end = after.spans.at(-1)?.[1] ?? 0
        ends.set(after.version, Math.max(end, ends.get(after.version) ?? 0))
      }
  } finally {
    rmSync(path)
  }
  for (const [version, end] of ends)
    if (end > (lengths.get(version) ?? 0)) throw new Error(`a segment of version ${version} ends at ${end}`)
}
