import type { RuleId } from '#shared/exchange/validate/rules'

/** Something in a TMX that a reader may stumble over. */
export interface Problem {
  readonly rule: RuleId
  /** `error`: the standard forbids it, and readers refuse the file or lose something; `warning`: some readers do. */
  readonly severity: 'error' | 'warning'
  /** 1-based line of the file. */
  readonly line: number
  /** The unit it is in, null for the header and the file as a whole. */
  readonly unit: ProblemUnit | null
  /** One sentence: what is wrong. */
  readonly message: string
  /** What `--fix` does about it; null where only a person can. */
  readonly fix: string | null
}

export interface ProblemUnit {
  /** 1-based place in the file. */
  readonly number: number
  readonly tuid: string | null
}
