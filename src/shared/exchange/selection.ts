import type { LanguageTag, ReviewState } from '#shared/model'

/** What goes into an export. */
export interface ExportOptions {
  /** `versions` writes one tu with every version; a pair writes just these two, in this order. */
  readonly languages: 'all' | readonly [LanguageTag, LanguageTag]
  /** `translation` leaves out versions that are only comparable with each other. */
  readonly relation: 'translation' | 'all'
  readonly states: readonly ReviewState[]
  /** What becomes of a unit with an open divergence of severity major and up. */
  readonly divergent: 'leave-out' | 'mark' | 'keep'
}

export const DEFAULT_EXPORT: ExportOptions = {
  languages: 'all',
  relation: 'translation',
  states: ['unreviewed', 'accepted', 'doubtful'],
  divergent: 'leave-out',
}

/** Why a unit stayed out. */
export type LeftOutReason = 'gap' | 'comparable' | 'state' | 'divergence' | 'furniture' | 'empty'

export interface ExportReport {
  readonly units: number
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  /** One entry for each unit left out: its id, why, and the beginning of its text. */
  readonly list: readonly { readonly unit: number; readonly why: LeftOutReason; readonly text: string }[]
  /** Characters that XML cannot hold and that were dropped. */
  readonly dropped: number
  readonly files: readonly string[]
}
