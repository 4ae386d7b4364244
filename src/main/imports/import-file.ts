import { rm, stat } from 'node:fs/promises'
import type { ImportSource } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import { AS_DETECTED, LINE_CHOICES, type FileChoices } from '#shared/import/preview'
import { readBytes } from '#main/files/read-file'
import { openXml } from '#main/importers/xml-chunks'
import type { PreviewedFile } from '#main/imports/preview-file'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { readerOf } from '#main/works/aligned-file'
import type { SourceBytes } from '#main/works/read-versions'
import { renamed, type Message } from '#shared/words/message'

/** A file of an open import: where it is, what was chosen for it, and what reading it came to. */
export class ImportFile {
  readonly source: ImportSource
  size = 0
  choices: FileChoices = AS_DETECTED
  read: PreviewedFile | null = null
  refusal: Message | null = null
  /** How its sentences were cut. */
  rules: SegmentationRules = {}

  constructor(source: ImportSource) {
    this.source = source
  }

  /**
   * Reads the file in a worker thread as the choices say, its sentences cut by the rules. A file that cannot be read keeps the reason; only
   * cancelling and bugs are thrown, and then the file is as it was.
   */
  async readAs(
    choices: FileChoices,
    rules: SegmentationRules,
    jobs: Jobs,
    options: JobOptions,
  ): Promise<void> {
    try {
      const { path, name } = this.source
      if (await mayBeAligned(path)) this.read = await jobs.run('scan', { path, name }, options)
      else {
        const bytes = await readBytes(path).catch((error: unknown) => {
          throw error instanceof Refusal ? new Refusal(error.code, renamed(error.said, path, name)) : error
        })
        const source = { bytes, fileName: name, segmentation: rules, ...sourceOptions(choices) }
        this.read = await jobs.run('preview', source, options)
      }
      this.refusal = null
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'cancelled') throw error
      this.read = null
      this.refusal = error.said
    }
    this.size = await stat(this.source.path).then(
      ({ size }) => size,
      () => 0,
    )
    this.choices = choices
    this.rules = rules
  }

  /** Lets go of what was read, and of the copy. */
  async close(): Promise<void> {
    this.read = null
    if (this.source.temporary === true) await rm(this.source.path, { force: true })
  }
}

/** Whether a file begins as TMX or XLIFF do. What cannot be read at all is none, and says so when it is read. */
function mayBeAligned(path: string): Promise<boolean> {
  return openXml(path).then(
    ({ root }) => readerOf(root) !== null,
    () => false,
  )
}

function sourceOptions({
  encoding,
  lang,
  renamed,
  joinLines,
  ...lines
}: FileChoices): Omit<SourceBytes, 'bytes' | 'fileName'> {
  return {
    ...(encoding !== null && { encoding }),
    ...(lang !== null && { lang }),
    renamed,
    layout: {
      joinLines,
      ...Object.fromEntries(LINE_CHOICES.map((name) => [name, new Map(lines[name])])),
    },
  }
}
