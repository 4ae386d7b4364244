import { join } from 'node:path'
import { Refusal } from '#shared/errors'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import type { WorkId } from '#shared/model'
import type { ProjectWords } from '#shared/align/project-words'
import type { PlainWork } from '#shared/plain'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'
import { readBytes } from '#main/files/read-file'
import type { Jobs, JobOptions } from '#main/jobs/run-job'
import { sameLanguage } from '#shared/language-tag'
import { inEnglishOnly, say } from '#shared/words/message'
import { checkRules, type CheckRules } from '#main/works/check-rules'
import { plainVersionOf, textsOf, type ReadVersion } from '#main/works/read-version'
import { readReviewedLinks } from '#main/works/reviewed-links'
import { readWorkFolder, type DescribedVersion, type DescribedWork } from '#main/works/work-folder'
import { projectWords } from '#main/works/project-words'
import { rowGroups } from '#main/works/row-groups'
import { insertsOf, workRows, type PreparedWork } from '#main/works/work-rows'

/**
 * Reads the work in a folder (`work.json`, the files it names, and links reviewed by hand), aligns and checks it in
 * worker threads, and commits it all as one operation. Reviewed links are accepted units. Throws `Refusal`
 * when the folder is not a work or the project has one of that name; then nothing was written.
 */
export async function importWork(
  store: Store,
  folder: string,
  jobs: Jobs,
  options: JobOptions = {},
): Promise<{ readonly operation: Operation; readonly work: WorkId }> {
  const described = await readWorkFolder(folder)
  assertNewName(store, described)
  const rules = store.settings().segmentation ?? {}
  const versions = await readDescribed(described, rules, jobs, options)
  const reviewed = await readReviewedLinks(
    folder,
    versions.map((version) => ({ lang: version.lang, texts: textsOf(version) })),
  )
  const words = projectWords(
    store,
    versions.map(({ lang }) => lang),
  )
  return commitWork(
    store,
    await prepareWork({ described, versions, reviewed }, words, jobs, options, checkRules(store.settings())),
  )
}

/** Aligns and checks what was read of a work, in worker threads; `words` are what the project knows of its languages. */
export async function prepareWork(
  read: Omit<PreparedWork, 'linked' | 'grouping' | 'findings'>,
  words: ProjectWords,
  jobs: Jobs,
  options: JobOptions,
  rules: CheckRules,
): Promise<PreparedWork> {
  const work = plainOf(read.described, read.versions)
  const linked = read.reviewed.length > 0 ? read.reviewed : rowGroups(read.versions)
  const grouping = await jobs.run('align', { work, accepted: linked, words }, options)
  const groups = grouping.groups.map(({ members }) => members)
  const findings = await jobs.run('check', { work, groups, ...rules }, options)
  return { ...read, linked, grouping, findings }
}

/** Writes a new work as one operation. Throws `Refusal` when the project has one of that name by now. */
function commitWork(
  store: Store,
  prepared: PreparedWork,
): { readonly operation: Operation; readonly work: WorkId } {
  const { described, versions } = prepared
  assertNewName(store, described)
  const rows = workRows(store, prepared)
  const work = rows.work.id
  const args = {
    name: described.name,
    files: versions.map(({ file, lang, sha256 }) => ({ file, lang, sha256 })),
  }
  return { operation: store.commit({ kind: 'work.import', work, args }, insertsOf(rows)), work }
}

/** Throws `Refusal` when the project has a work of that name. */
export function assertNewName(store: Store, { name }: Pick<DescribedWork, 'name'>): void {
  if (store.works().some((work) => work.name === name))
    throw new Refusal('bad-argument', say('joining.workExists', { name }))
}

/** The versions in the order of `work.json`. A file with several versions is read once and split by language. */
async function readDescribed(
  { folder, versions }: DescribedWork,
  segmentation: SegmentationRules,
  jobs: Jobs,
  options: JobOptions,
): Promise<ReadVersion[]> {
  const found = new Map<DescribedVersion, ReadVersion>()
  for (const file of new Set(versions.map((version) => version.file))) {
    const here = versions.filter((version) => version.file === file)
    const only = here.length === 1 ? here[0] : undefined
    const read = await jobs.run(
      'read',
      {
        bytes: await readBytes(join(folder, file)),
        fileName: file,
        segmentation,
        ...(only !== undefined && { lang: only.lang }),
      },
      options,
    )
    for (const version of here) {
      const match = only === undefined ? read.find(({ lang }) => sameLanguage(lang, version.lang)) : read[0]
      if (match === undefined)
        throw new Refusal(
          'bad-input',
          inEnglishOnly(
            `${join(folder, file)} holds ${read.map(({ lang }) => lang).join(', ')}, not ${version.lang} as work.json says`,
          ),
        )
      found.set(version, { ...match, lang: version.lang })
    }
  }
  return versions.flatMap((version) => found.get(version) ?? [])
}

function plainOf(
  { versions: described, relations }: PreparedWork['described'],
  versions: readonly ReadVersion[],
): PlainWork {
  const place = (lang: string): number => described.findIndex((version) => version.lang === lang)
  return {
    versions: versions.map(plainVersionOf),
    comparable: relations
      .filter(({ kind }) => kind === 'comparable')
      .map(({ langs: [a, b] }) => [place(a), place(b)] as const),
  }
}
