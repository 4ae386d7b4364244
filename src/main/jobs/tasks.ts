import { withProjectWords, type ProjectWords } from '#shared/align/project-words'
import type { Vectors } from '#shared/align/embeddings'
import type { Finding, Group, Grouping, Members, PlainWork } from '#shared/plain'
import { alignWork } from '#shared/align/work'
import { checkWork } from '#shared/check/check'
import type { Concept } from '#shared/check/glossary/glossary'
import type { CheckSettings } from '#shared/check/settings'
import type { WorkId } from '#shared/model'
import { unpackCuts, type PackedCuts } from '#shared/ops/packed-cuts'
import { recut, type CutVersion, type RecutAt } from '#shared/ops/resegmentation'
import type { SegmentOptions } from '#shared/segment/options'
import { alignerResources } from '#main/lexicons'
import { LiveChecker, type LiveChanges } from '#main/rechecks/live-checker'
import type { LiveEdit, LiveStart } from '#main/rechecks/live-work'
import type { CheckRules } from '#main/works/check-rules'
import { previewFile, type PreviewedFile } from '#main/imports/preview-file'
import { scanAligned } from '#main/imports/scan-aligned'
import { matchSegments, type MatchInput, type SegmentMatches } from '#main/search/match-task'
import { letGo } from '#main/jobs/let-go'
import { findWords, type WordsFound, type WordsQuery } from '#main/works/find-words'
import type { ReadVersion } from '#main/works/read-version'
import { readVersions, type SourceBytes } from '#main/works/read-versions'

/** How a running task speaks to whoever started it. */
export interface TaskControl {
  /** Tells how much is done, 0 to 1. */
  readonly onProgress: (done: number) => void
  /** True once the job was cancelled; a long loop polls it. */
  readonly cancelled: () => boolean
  /** True once it is to end with what it has done so far. */
  readonly stopped: () => boolean
}

export interface AlignInput {
  readonly work: PlainWork
  /** Groups that stand as they are; the rest is aligned around them. */
  readonly accepted: readonly Members[]
  /** Groups that are not asked about; they stand, too. */
  readonly fixed?: readonly Members[]
  /** The groups as they are, for what is not reached when the job is stopped. */
  readonly present?: readonly Group[]
  /** For a first look: sooner, and less sure. */
  readonly fast?: boolean
  /** What people say of words. */
  readonly words?: ProjectWords
  /** A vector a segment, of each version that there are vectors of. */
  readonly vectors?: readonly (Vectors | undefined)[]
}

export interface RecutInput extends Omit<CutVersion, 'segments'> {
  readonly cuts: PackedCuts
  readonly options: SegmentOptions
}

export interface CheckInput {
  readonly work: PlainWork
  readonly groups: readonly Members[]
  /** How the checks are used; as they are by themselves where nothing is said. */
  readonly settings?: CheckSettings
  /** The work in the project, for what is ignored in it alone. */
  readonly id?: WorkId
  readonly glossary?: readonly Concept[]
}

/** The checker that lives on in this thread, between two edits of a work. */
let live: LiveChecker | null = null

/**
 * The work that runs in a worker thread, by name: functions from plain data to plain data, pure but for the checker of
 * the work that is being edited. None of them opens the project.
 */
export const TASKS = {
  read: (input: SourceBytes): Promise<ReadVersion[]> => readVersions(input, () => letGo(input.bytes)),
  scan: (
    input: { readonly path: string; readonly name: string },
    control: TaskControl,
  ): Promise<PreviewedFile> => scanAligned(input, control),
  recut: ({ cuts, options, ...version }: RecutInput): readonly RecutAt[] =>
    recut({ ...version, segments: unpackCuts(cuts) }, options),
  preview: (input: SourceBytes): Promise<PreviewedFile> => previewFile(input, () => letGo(input.bytes)),
  align: ({ work, words, ...input }: AlignInput, control: TaskControl): Grouping => {
    const { lexicons, tokenise } = alignerResources(words?.packs)
    const known = words === undefined ? { lexicons } : withProjectWords(words, lexicons, tokenise)
    return alignWork(work, { ...input, ...known, tokenise, ...control })
  },
  match: (input: MatchInput): readonly SegmentMatches[] => matchSegments(input),
  words: (query: WordsQuery): WordsFound => findWords(query, alignerResources()),
  /** From now on the checker of this thread is of this work; what it finds in it. */
  beginChecks: ({ start, rules }: { readonly start: LiveStart; readonly rules: CheckRules }): LiveChanges => {
    live = new LiveChecker(start, rules)
    return live.follow()
  },
  /** What an edit of that work did to what is found. */
  followChecks: (edits: readonly LiveEdit[]): LiveChanges => {
    if (live === null) throw new TypeError('no checker was begun')
    return live.follow(edits)
  },
  check: ({ work, groups, id, ...how }: CheckInput): readonly Finding[] =>
    checkWork(work, groups, { ...alignerResources(), ...how, ...(id === undefined ? {} : { work: id }) }),
}

export type TaskName = keyof typeof TASKS
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0]
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>
