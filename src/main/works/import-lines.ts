import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import { type AlignedText, type AlignedUnit, languageTag } from '#shared/exchange/aligned'
import { readLadder } from '#shared/exchange/ladder'
import type { LanguageTag, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { Members } from '#shared/plain'
import { guessLanguage } from '#shared/text/language'
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
  const sides = await Promise.all(files.map((file, n) => readLines(file, langs?.[n])))
  const [first] = sides
  if (first === undefined || sides.length < 2 || (ladder !== undefined && sides.length !== 2))
    throw new Refusal(
      'bad-argument',
      `name ${ladder === undefined ? 'two texts or more' : 'the two texts of the ladder'}`,
    )
  const twice = sides.find(({ lang }, n) => sides.findIndex((side) => side.lang === lang) < n)
  if (twice !== undefined)
    throw new Refusal('bad-argument', `two texts are ${twice.lang}: name their languages, as en,ru`)
  const groups = ladder === undefined ? sameNumber(sides) : await laddered(ladder, sides)
  const name = first.file.replace(/\.[^.]+$/, '')
  if (store.works().some((work) => work.name === name))
    throw new Refusal('bad-argument', `${store.file} has a work named ${name} already; names must differ`)
  const work = new AlignedWork((table) => store.allocate(table))
  const source: AlignedSource = {
    ...{ name, title: name, file: first.file, sha256: first.sha256, encoding: first.encoding },
    header: {
      ...{ format: ladder === undefined ? 'lines' : 'hunalign ladder', srclang: first.lang },
      ...{ attributes: {}, props: [], notes: [] },
    },
    files: new Map(sides.map((side) => [side.lang, side])),
  }
  const entry = () => ({
    ...{ kind: 'work.import' as const, work: work.id },
    args: { name, files: sides.map(({ file, sha256 }) => ({ file, sha256 })), works: [work.id] },
  })
  return { operation: await store.stream(changesOf(work, source, groups, sides), entry), works: [work.id] }
}

async function readLines(file: string, lang: LanguageTag | undefined): Promise<Lines> {
  const name = basename(file)
  const bytes = await readBytes(file)
  const { text, encoding } = readTextFile(bytes, name)
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const tag = lang === undefined ? guessLanguage(text).lang : languageTag(lang, name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { lang: tag, file: name, sha256, encoding, lines }
}

function sameNumber(sides: readonly Lines[]): readonly Members[] {
  const counts = sides.map(({ lines }) => lines.length)
  if (new Set(counts).size > 1)
    throw new Refusal(
      'bad-input',
      `the files have ${counts.join(', ')} lines: they must have as many, or a ladder; "parallax align --segmented" lines them up`,
    )
  return Array.from({ length: counts[0] ?? 0 }, (_, n) => sides.map(() => [n]))
}

async function laddered(file: string, sides: readonly Lines[]): Promise<readonly Members[]> {
  const { text } = readTextFile(await readBytes(file), basename(file))
  const [source = 0, target = 0] = sides.map(({ lines }) => lines.length)
  return readLadder(text, [source, target])
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
