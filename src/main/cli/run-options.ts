import { resolve } from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { NO_WORDS, type ProjectWords } from '#shared/align/project-words'
import { Refusal } from '#shared/errors'
import type { LanguageTag, RelationKind } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'
import type { Json } from '#main/files/json'
import { installedPacks } from '#main/lexicons'

/** What `align` and `check` are told alike, on the command line or by a line of a batch. Paths are absolute. */
export interface RunOptions {
  readonly files: readonly string[]
  readonly langs?: readonly LanguageTag[]
  readonly segmented: boolean
  /** Not given: each command has its own way to tell. */
  readonly relation?: RelationKind
  /** Not given: all that are installed. */
  readonly packs?: readonly string[]
  readonly links?: string
  readonly givenLinks?: string
  readonly tmx?: string
  readonly json?: string
  /** When the work was written, as it was typed. */
  readonly date?: string
}

/** Names of the options that are files to be written. */
const OUTPUTS = ['links', 'tmx', 'json'] as const

/** Options of which each command has some; all but the date name a file. */
export type OwnOption = 'links' | 'givenLinks' | 'tmx' | 'json' | 'date'

const RELATIONS = ['translation', 'comparable'] as const

/** Options as commander gives them; paths as they were typed. */
export type RawOptions = Partial<Omit<RunOptions, 'files'>>

/** The options that `align` and `check` share. */
export function addRunOptions(command: Command): Command {
  return command
    .argument('[files...]', 'text files; a file in two languages counts as two versions')
    .option('--langs <tags>', 'languages of the versions in their order, as zh,tr,ru,en', parseTags)
    .option('--segmented', 'the files hold one segment a line; blank lines separate paragraphs')
    .addOption(
      new Option(
        '--relation <kind>',
        'what the versions are to each other; not given, align takes them for translations, and check judges each pair by what it can link',
      ).choices(RELATIONS),
    )
    .option(
      '--packs <names>',
      'packs of lexicons to read, separated by commas, or none (not given: all that are installed)',
      parsePacks,
    )
    .option('--batch <file>', 'run every line of a file: JSON objects with "files" and the options by name')
    .option('--jobs <n>', 'how many runs of a batch go at a time', parseCount)
}

/** The options of a command line as a run, with paths from the folder the person is in. */
export function runOptions(
  files: readonly string[],
  raw: RawOptions,
  path: (name: string) => string,
): RunOptions {
  return checked({
    files: files.map(path),
    segmented: raw.segmented ?? false,
    ...(raw.relation && { relation: raw.relation }),
    ...(raw.langs && { langs: raw.langs }),
    ...(raw.packs && { packs: raw.packs }),
    ...(raw.links !== undefined && { links: path(raw.links) }),
    ...(raw.givenLinks !== undefined && { givenLinks: path(raw.givenLinks) }),
    ...(raw.tmx !== undefined && { tmx: path(raw.tmx) }),
    ...(raw.json !== undefined && { json: path(raw.json) }),
    ...(raw.date !== undefined && { date: raw.date }),
  })
}

/** A line of a batch as a run; `allowed` names the options the command has besides those of all runs. */
export function parseRun(
  line: Json,
  allowed: readonly OwnOption[],
  path: (name: string) => string,
): RunOptions {
  const members = line.object(['files', 'langs', 'segmented', 'relation', 'packs', ...allowed])
  const named: Partial<Record<OwnOption, Json>> = members
  const raw: Record<string, string> = {}
  for (const name of allowed) {
    const place = named[name]
    if (place !== undefined) raw[name] = place.string()
  }
  return runOptions(
    line.required(members.files, 'files').strings(),
    {
      ...raw,
      ...(members.langs && { langs: members.langs.strings() }),
      ...(members.packs && { packs: installedOnly(members.packs.strings()) }),
      ...(members.segmented && { segmented: members.segmented.boolean() }),
      ...(members.relation && { relation: members.relation.oneOf(RELATIONS) }),
    },
    path,
  )
}

/** What an aligner is told of words in a run: which packs it reads. */
export function wordsOf({ packs }: RunOptions): ProjectWords {
  return { ...NO_WORDS, ...(packs && { packs }) }
}

/** Refuses a run without files, or one that would write a file twice or over what it reads. */
function checked(run: RunOptions): RunOptions {
  if (run.files.length === 0) throw new Refusal('bad-argument', inEnglishOnly('name the files to read'))
  const read = [...run.files, ...(run.givenLinks === undefined ? [] : [run.givenLinks])].map((file) =>
    resolve(file),
  )
  const written = OUTPUTS.flatMap((name) => run[name] ?? [])
  for (const file of written) {
    if (read.includes(file))
      throw new Refusal('bad-argument', inEnglishOnly(`${file} would be written over what is read`))
    if (written.indexOf(file) !== written.lastIndexOf(file))
      throw new Refusal('bad-argument', inEnglishOnly(`${file} is named for two outputs`))
  }
  return run
}

/** Language tags separated by commas. */
export function parseTags(value: string): LanguageTag[] {
  return value.split(',').map((tag) => {
    const trimmed = tag.trim()
    if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(trimmed))
      throw new InvalidArgumentError(`"${trimmed}" is not a language tag.`)
    return trimmed
  })
}

/** Names of installed packs separated by commas, or `none`. */
function parsePacks(value: string): readonly string[] {
  return value === 'none' ? [] : installedOnly(value.split(',').map((name) => name.trim()))
}

function installedOnly(names: readonly string[]): readonly string[] {
  const installed = installedPacks()
  const missing = names.find((name) => !installed.includes(name))
  if (missing === undefined) return names
  const there = installed.length === 0 ? 'none' : installed.join(', ')
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`the pack ${missing} is not installed (installed: ${there})`),
  )
}

function parseCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('A whole number from 1 is expected.')
  return count
}
