import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import { type AlignedText, type AlignedUnit, languageTag } from '#shared/exchange/aligned'
import { readLadder } from '#shared/exchange/ladder'
import type { LanguageTag, WorkId } from '#shared/model'
import type { Encoding } from '#shared/import/encodings'
import type { PlanContext } from '#shared/ops/plan'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { Members } from '#shared/plain'
import { guessLanguage } from '#shared/text/language'
import { commas, say } from '#shared/words/message'
import type { Store } from '#main/db/store'
import { readBytes } from '#main/files/read-file'
import { readTextFile } from '#main/importers/plain-text'
import { AlignedWork, type AlignedSource } from '#main/works/aligned-work'

/** Files with a sentence a line, whose lines somebody else has aligned. */
export interface AlignedLines {
  readonly files: readonly string[]
  /** Languages of the files in their order; guessed when not given. */
  readonly langs?: readonly LanguageTag[]
  /** The ladder that hunalign wrote for the two files; without one, lines of the same number belong together. */
  readonly ladder?: string
}

/** A text with a sentence a line: where it is, what it is called, and what a person knows better than the detection. */
export interface LinesFile {
  readonly path: string
  readonly name: string
  readonly lang?: LanguageTag
  readonly encoding?: Encoding
}

interface Lines {
  readonly lang: LanguageTag
  readonly file: string
  readonly sha256: string
  readonly encoding: string
  readonly lines: readonly string[]
}

const LIST = 500

/**
 * Imports such files as one work, in one operation: each line is a segment, and blank lines part paragraphs. Throws
 * `Refusal` when the files do not fit each other or the ladder, or a work of that name is there.
 */
export async function importLines(
  store: Store,
  { files, langs, ladder }: AlignedLines,
): Promise<{ readonly operation: Operation; readonly works: readonly WorkId[] }> {
  const [first] = files
  const name = basename(first ?? '').replace(/\.[^.]+$/, '')
  const texts = files.map((path, n): LinesFile => {
    const lang = langs?.[n]
    return {
      path,
      name: basename(path),
      ...(lang !== undefined && { lang: languageTag(lang, basename(path)) }),
    }
  })
  const rungs = ladder === undefined ? null : readTextFile(await readBytes(ladder), basename(ladder)).text
  const read = await readLinked(name, texts, rungs)
  if (store.works().some((work) => work.name === name))
    throw new Refusal('bad-argument', say('joining.workExists', { name }))
  const { work, changes } = linkedChanges((table) => store.allocate(table), read)
  const entry = () => ({
    ...{ kind: 'work.import' as const, work },
    args: { name, files: read.sides.map(({ file, sha256 }) => ({ file, sha256 })), works: [work] },
  })
  return { operation: await store.stream(changes, entry), works: [work] }
}

/** Texts whose lines are linked, as they were read. */
export interface LinkedLines {
  readonly name: string
  readonly format: string
  readonly sides: readonly Lines[]
  readonly groups: readonly Members[]
}

/** Reads texts that the rungs of a ladder link, or (null) lines of the same number. Throws `Refusal` where they do not fit. */
export async function readLinked(
  name: string,
  files: readonly LinesFile[],
  rungs: string | null,
): Promise<LinkedLines> {
  const sides = await Promise.all(files.map(readLines))
  if (sides.length < 2 || (rungs !== null && sides.length !== 2))
    throw new Refusal('bad-argument', say(rungs === null ? 'joining.twoTexts' : 'joining.ladderTexts'))
  const twice = sides.find(({ lang }, n) => sides.findIndex((side) => side.lang === lang) < n)
  if (twice !== undefined) throw new Refusal('bad-argument', say('joining.textsAlike', { lang: twice.lang }))
  const [source = 0, target = 0] = sides.map(({ lines }) => lines.length)
  const groups = rungs === null ? sameNumber(sides) : readLadder(rungs, [source, target])
  return { name, format: rungs === null ? 'lines' : 'hunalign ladder', sides, groups }
}

/** The rows of the work they make, in lists of a few hundred. */
export function linkedChanges(
  allocate: PlanContext['allocate'],
  { name, format, sides, groups }: LinkedLines,
): { readonly work: WorkId; readonly changes: Generator<readonly Change[]> } {
  const [first] = sides
  const work = new AlignedWork(allocate)
  const source: AlignedSource = {
    ...{
      name,
      title: name,
      file: first?.file ?? '',
      sha256: first?.sha256 ?? '',
      encoding: first?.encoding ?? '',
    },
    header: { format, srclang: first?.lang ?? null, attributes: {}, props: [], notes: [] },
    files: new Map(sides.map((side) => [side.lang, side])),
  }
  return { work: work.id, changes: changesOf(work, source, groups, sides) }
}

async function readLines({ path, name, lang, encoding: named }: LinesFile): Promise<Lines> {
  const bytes = await readBytes(path)
  const { text, encoding } = readTextFile(bytes, name, named)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { lang: lang ?? guessLanguage(text).lang, file: name, sha256, encoding, lines: linesOf(text) }
}

/** The lines of a text that has a sentence a line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** How many lines `linesOf` gives of a text. */
export function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count + (text === '' || text.endsWith('\n') ? 0 : 1)
}

function sameNumber(sides: readonly Lines[]): readonly Members[] {
  const counts = sides.map(({ lines }) => lines.length)
  if (new Set(counts).size > 1)
    throw new Refusal('bad-input', say('joining.otherCounts', { counts: commas(counts) }))
  return Array.from({ length: counts[0] ?? 0 }, (_, n) => sides.map(() => [n]))
}

function* changesOf(
  work: AlignedWork,
  source: AlignedSource,
  groups: readonly Members[],
  sides: readonly Lines[],
): Generator<readonly Change[]> {
  let list: Change[] = []
  let paragraph = false
  for (const members of groups) {
    const texts = members.flatMap((places, n) => textsAt(places, sides[n]))
    if (texts.length === 0) paragraph = true
    else {
      list.push(...work.add(unitOf(texts, paragraph)))
      paragraph = false
    }
    if (list.length < LIST) continue
    yield list
    list = []
  }
  yield [...list, ...work.finish(source)]
}

function textsAt(places: readonly number[], side: Lines | undefined): AlignedText[] {
  const lines = places.map((place) => side?.lines[place] ?? '').filter((line) => line.trim() !== '')
  return lines.map((text, n) => ({
    ...{ lang: side?.lang ?? '', text, codes: [], attributes: {}, props: [] },
    ...(n > 0 && { continues: true as const }),
  }))
}

function unitOf(texts: readonly AlignedText[], paragraph: boolean): AlignedUnit {
  return {
    ...{ id: null, texts, notes: [], state: 'unreviewed', confidence: null, paragraph },
    ...{ attributes: {}, props: [] },
  }
}
