import { basename } from 'node:path'
import type { CheckSettings } from '#shared/check/settings'
import { workDate } from '#shared/dating/work-date'
import { WorkState } from '#shared/ops/state'
import type { Finding, Members, PlainWork } from '#shared/plain'
import { reportWork } from '#shared/report/gather'
import type { AuditReport } from '#shared/report/report'
import { DEFAULT_WEIGHTS } from '#shared/report/weights'
import type { ReadVersion } from '#main/works/read-version'
import { workRows } from '#main/works/work-rows'
import { programVersion } from '#main/version'

/** What a run of the checks without a project came to. */
export interface CheckedRun {
  readonly versions: readonly ReadVersion[]
  readonly work: PlainWork
  readonly groups: readonly Members[]
  readonly findings: readonly Finding[]
  readonly settings: CheckSettings
  readonly glossaries: AuditReport['glossaries']
}

/** The report of a run of the checks: that of a work that nobody has decided anything on. */
export function runReport({ work, groups, findings, settings, glossaries, ...run }: CheckedRun): AuditReport {
  // A report may be handed on: where the files stand on this machine is nobody else's business.
  const versions = run.versions.map((version) => ({ ...version, file: basename(version.file) }))
  const name = versions.map(({ file }) => file).join(', ')
  const langOf = (place: number): string => versions[place]?.lang ?? ''
  const ids = new Map<string, number>()
  const allocate = (table: string): number => {
    const id = (ids.get(table) ?? 0) + 1
    ids.set(table, id)
    return id
  }
  const rows = workRows(
    { allocate },
    {
      described: {
        ...{ name, title: '', about: {}, pivot: langOf(0) },
        versions: versions.map(({ file, lang }) => ({ file, lang, title: '', about: {} })),
        relations: work.comparable.map(([a, b]) => ({
          langs: [langOf(a), langOf(b)],
          kind: 'comparable',
        })),
      },
      ...{ versions, reviewed: [], linked: [], findings },
      grouping: {
        groups: groups.map((members) => ({ members, confidence: null, reasons: [] })),
        refused: [],
      },
    },
  )
  const date = workDate(work)
  const facts = { currentSignOffs: 0, checked: true, outdated: false, date }
  const report = reportWork(new WorkState(rows), facts, DEFAULT_WEIGHTS)
  return {
    ...{ project: name, state: null, program: programVersion() },
    ...{ weights: DEFAULT_WEIGHTS, checks: settings, glossaries, works: [report] },
  }
}
