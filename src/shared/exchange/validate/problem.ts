import type { Rule, RuleId } from '#shared/exchange/validate/rules'
import type { Message } from '#shared/words/message'

/** Something in a TMX that a reader may stumble over. */
export interface Problem extends Pick<Rule, 'severity' | 'fix'> {
  readonly rule: RuleId
  /** 1-based line of the file. */
  readonly line: number
  /** The unit it is in, null for the header and the file as a whole. */
  readonly unit: ProblemUnit | null
  /** What is wrong, in one sentence without its full stop. */
  readonly message: Message
}

export interface ProblemUnit {
  /** 1-based place in the file. */
  readonly number: number
  readonly tuid: string | null
}

/** Tells of a breach of a rule, on a line of the file. */
export type Report = (rule: RuleId, line: number, message: Message) => void

/** A stretch of a file in a message: one line, not too long. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40).replace(/[\ud800-\udbff]$/, '')} …` : line
}
