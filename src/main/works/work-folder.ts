import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readPartialDate } from '#shared/dating/partial-date'
import { Refusal } from '#shared/errors'
import type { LanguageTag, RelationKind, WorkAbout } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'
import { exists } from '#main/files/read-file'
import { Json } from '#main/files/json'

/** A version of a work as `work.json` names it. */
export interface DescribedVersion {
  /** File name inside the folder. Two versions may stand in one file. */
  readonly file: string
  readonly lang: LanguageTag
  /** Empty where the document prints none. */
  readonly title: string
  readonly about: WorkAbout
}

/** What `work.json` says of a work. */
export interface DescribedWork {
  readonly folder: string
  readonly name: string
  readonly title: string
  readonly about: WorkAbout
  readonly versions: readonly DescribedVersion[]
  readonly relations: readonly {
    readonly langs: readonly [LanguageTag, LanguageTag]
    readonly kind: RelationKind
  }[]
  readonly pivot: LanguageTag
}

const ABOUT = ['symbols', 'date', 'originalLanguage', 'note'] as const

/**
 * Reads the `work.json` of a folder. Throws `Refusal` that names the place when it is missing, no JSON, names a
 * language twice, or names a file that is not in the folder.
 */
export async function readWorkFolder(folder: string): Promise<DescribedWork> {
  const about = await stat(folder).catch(() => null)
  if (about === null)
    throw new Refusal('not-found', inEnglishOnly(`cannot read ${folder}: there is no such folder`))
  if (!about.isDirectory())
    throw new Refusal(
      'bad-input',
      inEnglishOnly(`cannot read ${folder}: it is a file; name the folder that holds work.json`),
    )
  const file = join(folder, 'work.json')
  if (!(await exists(file)))
    throw new Refusal(
      'not-found',
      inEnglishOnly(`${folder} holds no work.json, which names the versions and their files`),
    )
  const work = describe(Json.parse(await readFile(file, 'utf8'), file), folder)
  for (const version of work.versions) {
    if (!(await exists(join(folder, version.file))))
      throw new Refusal(
        'not-found',
        inEnglishOnly(`${file} names ${version.file}, which is not in the folder`),
      )
  }
  return work
}

function describe(json: Json, folder: string): DescribedWork {
  const members = json.object(['name', 'title', 'versions', 'relations', 'pivot', ...ABOUT])
  const list = json.required(members.versions, 'versions')
  const versions = list.items().map(describeVersion)
  const langs = versions.map(({ lang }) => lang)
  const first = langs[0]
  if (first === undefined) throw list.wrong('at least one version must stand here')
  langs.forEach((lang, n) => {
    if (langs.indexOf(lang) !== n)
      throw list.wrong(`${lang} stands twice; tags must differ, as zh-Hans and zh-Hant`)
  })
  const known = (place: Json): LanguageTag => place.oneOf(langs)
  return {
    folder,
    name: members.name?.string() ?? basename(folder),
    title: members.title?.string() ?? members.name?.string() ?? basename(folder),
    about: describeAbout(members),
    versions,
    relations: members.relations?.items().map((relation) => describeRelation(relation, known)) ?? [],
    pivot: members.pivot === undefined ? first : known(members.pivot),
  }
}

function describeVersion(json: Json): DescribedVersion {
  const members = json.object(['file', 'lang', 'title', ...ABOUT])
  const place = json.required(members.file, 'file')
  const file = place.string()
  if (file !== basename(file)) throw place.wrong('a file name without a folder must stand here')
  return {
    file,
    lang: json.required(members.lang, 'lang').string(),
    title: members.title?.string() ?? '',
    about: describeAbout(members),
  }
}

function describeAbout(members: Readonly<Partial<Record<(typeof ABOUT)[number], Json>>>): WorkAbout {
  const date = members.date?.string()
  if (date !== undefined && readPartialDate(date) !== date)
    throw members.date?.wrong('a date must stand here, as 2020-05-13, 2020-05 or 2020') ?? new Error(date)
  return {
    ...(members.symbols && { symbols: members.symbols.strings() }),
    ...(date !== undefined && { date }),
    ...(members.originalLanguage && { originalLanguage: members.originalLanguage.string() }),
    ...(members.note && { note: members.note.string() }),
  }
}

function describeRelation(
  json: Json,
  known: (place: Json) => LanguageTag,
): DescribedWork['relations'][number] {
  const members = json.object(['versions', 'kind'])
  const pair = json.required(members.versions, 'versions')
  const [a, b, ...more] = pair.items().map(known)
  if (a === undefined || b === undefined || more.length > 0 || a === b)
    throw pair.wrong('two different languages of the work must stand here')
  return {
    langs: [a, b],
    kind: json.required(members.kind, 'kind').oneOf(['translation', 'comparable'] as const),
  }
}
