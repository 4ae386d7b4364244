import type { WorkDate } from '#shared/dating/work-date'
import type { Category, DivergenceState, RelationKind, Severity } from '#shared/model'
import type { MqmDimension, MqmType } from '#shared/mqm-types'
import type { Language } from '#shared/words/languages'

/** Everything a report says in its own words, in one language; counts stand behind their labels, so none needs a plural. */
export interface ReportWords {
  /** BCP 47 tag of the words. */
  readonly lang: string
  /** In which the reasons are given. */
  readonly language: Language
  readonly title: string
  readonly project: string
  /** Foot of a printed page, with `{page}` and `{pages}` where the numbers stand. */
  readonly pageOf: string
  readonly asOf: string
  readonly operation: string
  readonly work: string
  readonly documents: string
  readonly version: string
  readonly file: string
  readonly segments: string
  readonly paragraphs: string
  readonly corrected: string
  readonly length: string
  readonly words: string
  readonly characters: string
  readonly units: string
  readonly summary: string
  readonly total: string
  readonly divergences: string
  readonly noDivergences: string
  readonly dismissed: string
  readonly hints: string
  readonly number: string
  readonly category: string
  readonly type: string
  readonly severity: string
  readonly state: string
  readonly reason: string
  readonly confidence: string
  readonly decidedBy: string
  readonly note: string
  readonly addedByPerson: string
  readonly foundAs: string
  readonly stale: string
  readonly gone: string
  readonly segment: string
  readonly paragraph: string
  readonly beside: string
  readonly alongText: string
  readonly byType: string
  readonly byVersion: string
  readonly byTypeAndVersion: string
  readonly start: string
  readonly end: string
  readonly scorecard: string
  readonly scorecardNote: string
  readonly points: string
  readonly per: string
  readonly weight: string
  readonly coverage: string
  readonly coverageNote: string
  readonly pair: string
  readonly relation: string
  readonly linked: string
  readonly signOff: string
  readonly notSigned: string
  readonly first: string
  readonly second: string
  readonly reader: string
  readonly date: string
  /** When a work was written. */
  readonly written: string
  readonly dateUnknown: string
  readonly dateFrom: Readonly<Record<WorkDate['from'], string>>
  readonly remark: string
  readonly changedSince: string
  readonly left: string
  readonly method: string
  readonly methodRules: string
  readonly methodNumbers: string
  readonly notChecked: string
  readonly neverChecked: string
  readonly checkedBefore: string
  readonly checksMade: string
  readonly glossaries: string
  readonly noGlossary: string
  readonly concepts: string
  /** Before a confidence from which on something is told. */
  readonly threshold: string
  readonly switchedOff: string
  readonly regraded: string
  readonly ignored: string
  readonly uncheckedUnits: string
  readonly doubtfulUnits: string
  readonly openDivergences: string
  readonly openHints: string
  readonly unlinked: string
  readonly furniture: string
  readonly meaning: string
  readonly categories: Readonly<Record<Category, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly states: Readonly<Record<DivergenceState, string>>
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly dimensions: Readonly<Record<MqmDimension, string>>
  readonly types: Readonly<Record<MqmType, string>>
}
