import type { Finding, Grouping, Members, PlainWork } from '#shared/plain'
import { alignWork } from '#shared/align/work'
import { checkWork } from '#shared/check/check'
import { alignerResources } from '#main/lexicons'
import { previewFile, type PreviewedFile } from '#main/imports/preview-file'
import { scanAligned } from '#main/imports/scan-aligned'
import { readVersions, type ReadVersion, type SourceBytes } from '#main/works/read-versions'

/** How a running task speaks to whoever started it. */
export interface TaskControl {
  /** Tells how much is done, 0 to 1. */
  readonly onProgress: (done: number) => void
  /** True once the job was cancelled; a long loop polls it. */
  readonly cancelled: () => boolean
}

export interface AlignInput {
  readonly work: PlainWork
  /** Groups that stand as they are; the rest is aligned around them. */
  readonly accepted: readonly Members[]
}

export interface CheckInput {
  readonly work: PlainWork
  readonly groups: readonly Members[]
}

/**
 * The work that runs in a worker thread, by name: pure functions from plain data to plain data. None of them
 * opens the project.
 */
export const TASKS = {
  read: (input: SourceBytes): Promise<ReadVersion[]> => readVersions(input),
  scan: (
    input: { readonly path: string; readonly name: string },
    control: TaskControl,
  ): Promise<PreviewedFile> => scanAligned(input, control),
  preview: (input: SourceBytes): Promise<PreviewedFile> => previewFile(input),
  align: ({ work, accepted }: AlignInput, control: TaskControl): Grouping =>
    alignWork(work, { accepted, ...alignerResources(), ...control }),
  check: ({ work, groups }: CheckInput): readonly Finding[] => checkWork(work, groups),
}

export type TaskName = keyof typeof TASKS
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0]
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>
