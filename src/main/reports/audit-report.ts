import { placeOf } from '#shared/desk'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import { reportedGlossary, reportWork } from '#shared/report/gather'
import type { AuditReport } from '#shared/report/report'
import { DEFAULT_WEIGHTS } from '#shared/report/weights'
import type { Store } from '#main/db/store'
import { programVersion } from '#main/version'
import { dateOfWork } from '#main/works/dated-work'
import { isChecked, isOutdated } from '#main/works/is-checked'
import { say } from '#shared/words/message'

/** The report of works of a project; of all when `ids` is empty. Refuses a work that does not exist. */
export function auditReport(store: Store, ids: readonly WorkId[]): AuditReport {
  const works = store.works().filter(({ id }) => ids.length === 0 || ids.includes(id))
  const unknown = ids.find((id) => !works.some((work) => work.id === id))
  if (unknown !== undefined)
    throw new Refusal('not-found', say('project.noWorkHere', { work: String(unknown) }))
  const { scorecard: weights = DEFAULT_WEIGHTS, checks = {}, glossaries = [] } = store.settings()
  const last = store.log({ from: store.seq, limit: 1 })[0]
  return {
    project: placeOf(store.file).name,
    state: last === undefined ? null : { operation: last.seq, at: last.at },
    program: programVersion(),
    weights,
    checks,
    glossaries: glossaries.map(reportedGlossary),
    works: works.map(({ id }) => {
      const state = store.load(id)
      const outdated = isOutdated(store, id)
      const date = dateOfWork(state)
      const facts = { currentSignOffs: store.histories.currentSignOffs(id), outdated, date }
      return reportWork(state, { ...facts, checked: isChecked(store, state) && !outdated }, weights)
    }),
  }
}
