import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import type { LanguageTag, RelationKind } from '#shared/model'
import type { PlainWork } from '#shared/plain'
import { readBytes } from '#main/files/read-file'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { sameLanguage } from '#shared/language-tag'
import { inEnglishOnly } from '#shared/words/message'
import { plainVersionOf, type ReadVersion } from '#main/works/read-version'
import type { SourceBytes } from '#main/works/read-versions'
import type { RunOptions } from '#main/cli/run-options'

/**
 * Reads the versions in the files of a run, at least two, in the order of the files and of the versions in
 * them. With as many tags as files, each tag declares the language of its whole file; otherwise there must be
 * one for each version. Throws `Refusal` when the tags do not fit or two versions have the same.
 */
export async function loadVersions(run: RunOptions, jobs: Jobs, options: JobOptions): Promise<ReadVersion[]> {
  const { files, langs, segmented } = run
  const read = (file: string, lang: LanguageTag | undefined): Promise<ReadVersion[]> =>
    readFileVersions(file, { segmented, ...(lang !== undefined && { lang }) }, jobs, options)
  const declared = langs?.length === files.length ? langs : []
  const found = await Promise.all(files.map((file, n) => read(file, declared[n])))
  const versions = found.flat()
  if (langs !== undefined && declared.length === 0) {
    if (langs.length !== versions.length)
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(
          `--langs names ${count(langs.length, 'language')}, but there ${versions.length === 1 ? 'is' : 'are'} ${count(versions.length, 'version')} (${describe(versions)})`,
        ),
      )
    return distinct(versions.map((version, n) => tagged(version, langs[n] ?? version.lang)))
  }
  if (versions.length < 2)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`two versions or more are needed, and there is one (${describe(versions)})`),
    )
  return distinct(versions)
}

/** Reads one file in a worker thread. */
export async function readFileVersions(
  file: string,
  how: Pick<SourceBytes, 'lang' | 'segmented' | 'segmentation'>,
  jobs: Jobs,
  options: JobOptions = {},
): Promise<ReadVersion[]> {
  const bytes = await readBytes(file)
  return jobs.run('read', { bytes, fileName: file, ...how }, options)
}

/** The versions as aligners and checks see them. */
export function plainWork(
  versions: readonly ReadVersion[],
  relation: RelationKind = 'translation',
): PlainWork {
  return {
    versions: versions.map(plainVersionOf),
    comparable:
      relation === 'translation'
        ? []
        : versions.flatMap((_, a) => versions.flatMap((_also, b) => (b > a ? [[a, b] as const] : []))),
  }
}

function tagged(version: ReadVersion, lang: LanguageTag): ReadVersion {
  if (!sameLanguage(version.lang, lang))
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(
        `--langs says ${lang} where ${version.file} holds ${version.lang}; to declare whole files, name one language a file`,
      ),
    )
  return { ...version, lang }
}

function distinct(versions: readonly ReadVersion[]): ReadVersion[] {
  const seen = new Map<string, string>()
  for (const { lang, file } of versions) {
    const other = seen.get(lang.toLowerCase())
    if (other !== undefined)
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(
          `${basename(other)} and ${basename(file)} are both ${lang}; tags must differ: name them with --langs, as zh-Hans,zh-Hant`,
        ),
      )
    seen.set(lang.toLowerCase(), file)
  }
  return [...versions]
}

function describe(versions: readonly ReadVersion[]): string {
  return versions.map(({ lang, file }) => `${lang} in ${basename(file)}`).join(', ')
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
