import { distinctNames, groupFiles, type GroupingFile } from '#shared/import/group-files'
import type { ImportFileView, ImportId, ImportView, ImportWorkView } from '#shared/import/preview'
import { ladderSizes } from '#shared/exchange/ladder'
import { readFileName } from '#shared/import/file-name'
import { sameLanguage } from '#shared/language-tag'
import type { LanguageTag } from '#shared/model'
import type { ImportFile } from '#main/imports/import-file'
import { ladderedBy, rowsOf, viewsOf, type Laddered } from '#main/imports/laddered'
import type { ReadVersion } from '#main/works/read-version'
import { eachOnce, say, type Message } from '#shared/words/message'

/** What the project holds already, as far as an import has to heed it. */
export interface KnownWorks {
  readonly names: readonly string[]
  /** Name of a work by the digest of a file that it has a version of. */
  readonly bySha256: ReadonlyMap<string, string>
}

/** A work as it would be imported: its name and its versions, in the order of the files. */
export interface DraftWork extends ImportWorkView {
  readonly files: readonly ImportFile[]
  /** None of what is aligned already: that is read when it is written. */
  readonly versions: readonly ReadVersion[]
  /** The ladder that links the lines of its two texts, where there is one. */
  readonly laddered: Laddered | null
}

interface Placed {
  readonly work: string
  readonly why: Message
}

/** An import while it is looked at: its files, and the works they are put into. */
export class ImportDraft {
  readonly id: ImportId
  files: readonly ImportFile[] = []
  #proposed = new Map<ImportFile, Placed>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(id: ImportId) {
    this.id = id
  }

  /** Runs `body` when all that was begun before is done: each change sees what the one before it left. */
  inTurn<T>(body: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(body)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Proposes works for the files that have none by choice; to be called when files came, went or read otherwise. */
  propose({ names }: KnownWorks): void {
    const open = this.files.filter(
      ({ read, choices }) => read !== null && !choices.skip && choices.work === null,
    )
    const laddered = ladderedIn(open)
    const linked = new Set(laddered.flatMap(({ texts }) => texts))
    const texts = open.filter((file) => file.read?.aligned === null && !linked.has(file))
    const grouped = groupFiles(texts.map(groupingFile)).map(({ name, files }) => ({
      name,
      files: files.flatMap(({ file, why }) =>
        texts[file] === undefined ? [] : [[texts[file], why] as const],
      ),
    }))
    const ladders = new Set(laddered.map(({ ladder }) => ladder))
    const aligned = open.filter((file) => file.read?.aligned !== null && !ladders.has(file))
    const groups = [
      ...grouped,
      ...aligned.map((file) => ({ name: stemOf(file), files: [[file, ALIGNED] as const] })),
      ...laddered.map(({ ladder, texts: own }) => ({
        name: stemOf(own[0]),
        files: [
          [ladder, LADDER] as const,
          ...own.map((text) => [text, say('joining.linksLines', { name: ladder.source.name })] as const),
        ],
      })),
    ]
    const free = distinctNames(
      groups.map(({ name }) => name),
      [...names, ...this.files.flatMap(({ choices }) => choices.work ?? [])],
    )
    this.#proposed = new Map(
      groups.flatMap(({ name, files }, n) =>
        files.map(([file, why]) => [file, { work: free[n] ?? name, why }] as const),
      ),
    )
  }

  /** The works in the order of their first files. */
  works({ names }: KnownWorks): DraftWork[] {
    const byName = new Map<string, ImportFile[]>()
    for (const file of this.files) {
      const { work } = this.#place(file) ?? {}
      if (work !== undefined) byName.set(work, [...(byName.get(work) ?? []), file])
    }
    return Array.from(byName, ([name, files]) => {
      const [laddered = null] = files.length === 3 ? ladderedIn(files) : []
      const read = (laddered?.texts ?? files).flatMap((file) => file.read ?? [])
      const versions = read.flatMap((one) => one.versions)
      const langs = read.flatMap(({ views }) => views.map(({ lang }) => lang))
      const problem = names.includes(name)
        ? say('joining.workExists', { name })
        : laddered !== null
          ? null
          : (mixedUp(files) ?? problemOf(versions))
      return { name, files, versions: laddered === null ? versions : [], langs, problem, laddered }
    })
  }

  view(known: KnownWorks): ImportView {
    const works = this.works(known)
    const laddered = works.flatMap((work) => work.laddered ?? [])
    return {
      import: this.id,
      files: this.files.map((file, n) => this.#fileView(file, n, known, laddered)),
      works: works.map(({ name, langs, problem }) => ({ name, langs, problem })),
    }
  }

  #place(file: ImportFile): Placed | undefined {
    if (file.read === null || file.choices.skip) return undefined
    const { work } = file.choices
    return work === null ? this.#proposed.get(file) : { work, why: say('joining.chosen') }
  }

  #fileView(file: ImportFile, n: number, known: KnownWorks, laddered: readonly Laddered[]): ImportFileView {
    const own = laddered.find(({ ladder }) => ladder === file)
    const units = own === undefined ? null : rowsOf(own)
    const linked = laddered.find(({ texts }) => texts.includes(file))
    const { source, size, choices, read, refusal } = file
    const placed = this.#place(file)
    return {
      ...{ file: n, name: source.name, size, refusal, choices },
      format: read?.format ?? null,
      encoding: read?.encoding ?? null,
      aligned: units?.length ?? read?.aligned ?? null,
      rows: units?.slice(0, ROWS) ?? read?.rows ?? [],
      versions: own === undefined ? (read?.views ?? []) : viewsOf(own),
      work: placed?.work ?? null,
      why: placed?.why ?? null,
      warnings:
        read === null
          ? []
          : [
              ...(linked === undefined
                ? []
                : [say('joining.linksLinesAsIs', { name: linked.ladder.source.name })]),
              ...warningsOf(source.name, read.versions, known),
            ],
    }
  }
}

const ALIGNED = say('joining.aligned')
/** Units of a ladder that are shown. */
const ROWS = 100
const LADDER = say('joining.ladder')
// The tag of what no language could be told of.
const UNKNOWN = 'und'

function groupingFile({ source, read }: ImportFile): GroupingFile {
  return {
    path: source.name,
    langs: read?.versions.map(({ lang }) => lang) ?? [],
    fingerprint: read?.fingerprint ?? { anchors: [], weight: 0 },
  }
}

function stemOf({ source }: ImportFile): string {
  const base = source.name.split(/[/\\]/u).at(-1) ?? source.name
  return base.replace(/\.[^.]+$/u, '') || base
}

/** The ladders among files that have their two texts there; no text belongs to two of them. */
function ladderedIn(files: readonly ImportFile[]): Laddered[] {
  const free = new Set(files)
  return files.flatMap((file) => {
    const found = (file.read?.ladder ?? null) === null ? null : ladderedBy(file, [...free])
    found?.texts.forEach((text) => free.delete(text))
    return found ?? []
  })
}

function mixedUp(files: readonly ImportFile[]): Message | null {
  const ladder = files.find(({ read }) => (read?.ladder ?? null) !== null)
  if (ladder !== undefined) return ladderProblem(ladder)
  const aligned = files.find(({ read }) => read?.aligned !== null)
  if (aligned === undefined || files.length === 1) return null
  return say('joining.alignedAlone', { name: aligned.source.name })
}

function ladderProblem({ source, read }: ImportFile): Message {
  const [first, second] = ladderSizes(read?.ladder ?? '') ?? [0, 0]
  return say('joining.ladderNeeds', { name: source.name, first, second })
}

/** Why versions cannot be those of one work, and what to do. */
function problemOf(versions: readonly ReadVersion[]): Message | null {
  const seen = new Map<string, ReadVersion>()
  for (const version of versions) {
    const other = seen.get(version.lang.toLowerCase())
    if (other !== undefined)
      return say('joining.bothLanguage', { one: other.file, other: version.file, lang: version.lang })
    seen.set(version.lang.toLowerCase(), version)
  }
  return null
}

function warningsOf(name: string, versions: readonly ReadVersion[], { bySha256 }: KnownWorks): Message[] {
  const warnings = eachOnce(versions.flatMap((version) => version.warnings))
  const langs = versions.map(({ lang }) => lang)
  const said = readFileName(name, langs).langs
  if (said.length > 0 && !said.some((lang) => langs.some((one) => sameLanguage(one, lang))))
    warnings.push(say('joining.nameSays', { said: said.join(', '), read: langs.join(', ') }))
  const work = bySha256.get(versions[0]?.sha256 ?? '')
  if (work !== undefined) warnings.push(say('joining.sameFile', { work }))
  return warnings
}

/**
 * The tags that the name of a file gives to the languages found in it, where it says more: `zh-Hant` of `zh`, or any where the
 * text is too short to tell.
 */
export function refinedByName(name: string, langs: readonly LanguageTag[]): Record<LanguageTag, LanguageTag> {
  const { langs: said } = readFileName(name, langs)
  const [only, ...others] = said
  if (only !== undefined && others.length === 0 && langs.length === 1 && langs[0] === UNKNOWN)
    return { [UNKNOWN]: only }
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const finer = said.find((one) => sameLanguage(one, lang) && one.length > lang.length)
      return finer === undefined || lang.includes('-') ? [] : [[lang, finer] as const]
    }),
  )
}
