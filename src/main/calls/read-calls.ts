import type { ReadCalls } from '#shared/calls/read-calls'
import { answer, assertIndex } from '#main/calls/answer'
import type { Store } from '#main/db/store'
import type { RunningJobs } from '#main/jobs/running-jobs'
import type { Rechecks } from '#main/rechecks/rechecks'
import { columnCells } from '#main/views/column'
import { comparedTexts } from '#main/views/compare'
import { divergenceViews } from '#main/views/divergences'
import { historyView } from '#main/views/history'
import { workOutline } from '#main/views/outline'
import { countedProject, projectView } from '#main/views/project'
import { pageOf } from '#main/views/shown'
import { seekRow } from '#main/views/seek'
import { sourceView } from '#main/views/source'
import { nearestSegment, segmentsIn } from '#main/views/source-segments'
import { workStatistics } from '#main/views/statistics'
import { tintsOfUnits } from '#main/views/tints'
import { checkRules } from '#main/works/check-rules'

export function readCalls(store: Store, running: RunningJobs, rechecks: Rechecks | null): ReadCalls {
  return {
    project: ({ atOnce }) =>
      atOnce === true ? answer(() => projectView(store))(null) : countedProject(store),
    rows: answer(({ work, pivot, from, count }) => {
      const state = store.load(work)
      rechecks?.opened(state)
      return pageOf(state, store.seq, pivot, from, count)
    }),
    units: answer(({ work, pivot, from, count }) =>
      store
        .load(work)
        .order(pivot)
        .slice(assertIndex(from), assertIndex(from) + assertIndex(count)),
    ),
    tints: answer(({ work, units }) =>
      tintsOfUnits(store.load(work), units, checkRules(store.settings()).glossary),
    ),
    place: answer(({ work, pivot, unit }) => store.load(work).rowOf(unit, pivot)),
    seek: answer((query) => seekRow(store.load(query.work), query)),
    outline: answer(({ work, pivot, versions }) => {
      return { seq: store.seq, ...workOutline(store.load(work), pivot, versions) }
    }),
    column: answer(({ work, version, from, count }) => {
      const cells = columnCells(store.load(work), version, assertIndex(from), assertIndex(count))
      return { seq: store.seq, from, cells }
    }),
    statistics: ({ work }) => running.run('count', null, (options) => workStatistics(store, work, options)),
    divergences: answer(({ work, pivot }) => divergenceViews(store.load(work), pivot)),
    source: answer(({ segment }) => sourceView(store.load(store.workOf('segment', segment)), segment)),
    sourceText: answer(({ version, from, count }) => {
      const { text } = store.load(store.workOf('version', version)).version(version)
      return { text: text.slice(assertIndex(from), from + assertIndex(count)), total: text.length }
    }),
    sourceSegments: answer((query) => {
      const state = store.load(store.workOf('version', query.version))
      assertIndex(query.from)
      assertIndex(query.to)
      return { seq: store.seq, segments: segmentsIn(state, query) }
    }),
    sourceNear: answer(({ version, pivot, row }) => {
      const state = store.load(store.workOf('version', version))
      return nearestSegment(state, version, pivot, assertIndex(row))
    }),
    compared: answer(({ divergence }) =>
      comparedTexts(store.load(store.workOf('divergence', divergence)), divergence),
    ),
    history: answer((query) => historyView(store, query)),
  }
}
