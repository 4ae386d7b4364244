import { distinctNames, groupFiles, type GroupingFile } from '#shared/import/group-files'
import type { ImportFileView, ImportId, ImportView, ImportWorkView } from '#shared/import/preview'
import { readFileName } from '#shared/import/file-name'
import { sameLanguage } from '#shared/language-tag'
import type { LanguageTag } from '#shared/model'
import type { ImportFile } from '#main/imports/import-file'
import type { ReadVersion } from '#main/works/read-version'

/** What the project holds already, as far as an import has to heed it. */
export interface KnownWorks {
  readonly names: readonly string[]
  /** Name of a work by the digest of a file that it has a version of. */
  readonly bySha256: ReadonlyMap<string, string>
}

/** A work as it would be imported: its name and its versions, in the order of the files. */
export interface DraftWork extends ImportWorkView {
  readonly files: readonly ImportFile[]
  readonly versions: readonly ReadVersion[]
}

interface Placed {
  readonly work: string
  readonly why: string
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
    const texts = open.filter(({ read }) => read?.aligned === null)
    const grouped = groupFiles(texts.map(groupingFile)).map(({ name, files }) => ({
      name,
      files: files.flatMap(({ file, why }) =>
        texts[file] === undefined ? [] : [[texts[file], why] as const],
      ),
    }))
    const aligned = open.filter(({ read }) => read?.aligned !== null)
    const groups = [
      ...grouped,
      ...aligned.map((file) => ({ name: stemOf(file), files: [[file, ALIGNED] as const] })),
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
      const versions = files.flatMap(({ read }) => read?.versions ?? [])
      const langs = files.flatMap(({ read }) => read?.views.map(({ lang }) => lang) ?? [])
      const problem = names.includes(name)
        ? `the project has a work named ${name} already: give it another name`
        : (mixedUp(files) ?? problemOf(versions))
      return { name, files, versions, langs, problem }
    })
  }

  view(known: KnownWorks): ImportView {
    return {
      import: this.id,
      files: this.files.map((file, n) => this.#fileView(file, n, known)),
      works: this.works(known).map(({ name, langs, problem }) => ({ name, langs, problem })),
    }
  }

  #place(file: ImportFile): Placed | undefined {
    if (file.read === null || file.choices.skip) return undefined
    const { work } = file.choices
    return work === null ? this.#proposed.get(file) : { work, why: 'you chose it' }
  }

  #fileView(file: ImportFile, n: number, known: KnownWorks): ImportFileView {
    const { source, size, choices, read, refusal } = file
    const placed = this.#place(file)
    return {
      ...{ file: n, name: source.name, size, refusal, choices },
      format: read?.format ?? null,
      encoding: read?.encoding ?? null,
      aligned: read?.aligned ?? null,
      rows: read?.rows ?? [],
      versions: read?.views ?? [],
      work: placed?.work ?? null,
      why: placed?.why ?? '',
      warnings: read === null ? [] : warningsOf(source.name, read.versions, known),
    }
  }
}

const ALIGNED = 'aligned already'

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

function mixedUp(files: readonly ImportFile[]): string | null {
  const aligned = files.find(({ read }) => read?.aligned !== null)
  if (aligned === undefined || files.length === 1) return null
  return `${aligned.source.name} is aligned already and makes a work of its own: give the others another name`
}

/** Why versions cannot be those of one work, and what to do. */
function problemOf(versions: readonly ReadVersion[]): string | null {
  const seen = new Map<string, ReadVersion>()
  for (const version of versions) {
    const other = seen.get(version.lang.toLowerCase())
    if (other !== undefined)
      return `${other.file} and ${version.file} are both ${version.lang}: put one into another work, skip it, or name its language`
    seen.set(version.lang.toLowerCase(), version)
  }
  return null
}

function warningsOf(name: string, versions: readonly ReadVersion[], { bySha256 }: KnownWorks): string[] {
  const warnings = new Set(versions.flatMap((version) => version.warnings))
  const langs = versions.map(({ lang }) => lang)
  const said = readFileName(name, langs).langs
  if (said.length > 0 && !said.some((lang) => langs.some((one) => sameLanguage(one, lang))))
    warnings.add(`its name says ${said.join(', ')}, but it reads as ${langs.join(', ')}`)
  const work = bySha256.get(versions[0]?.sha256 ?? '')
  if (work !== undefined) warnings.add(`the same file is in the project already, in ${work}`)
  return [...warnings]
}

/** The tag that the name of a file gives to a language found in it, where it says more: `zh-Hant` of `zh`. */
export function refinedByName(name: string, langs: readonly LanguageTag[]): Record<LanguageTag, LanguageTag> {
  const { langs: said } = readFileName(name, langs)
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const finer = said.find((one) => sameLanguage(one, lang) && one.length > lang.length)
      return finer === undefined || lang.includes('-') ? [] : [[lang, finer] as const]
    }),
  )
}
