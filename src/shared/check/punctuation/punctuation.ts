import type { CheckContext } from '#shared/check/context'
import { unbalancedMarks } from '#shared/check/punctuation/balance'
import { lostQuestions } from '#shared/check/punctuation/question'
import type { Finding } from '#shared/plain'

/** Marks that say other things than in the other versions: quotations and brackets left open, questions lost. */
export function checkPunctuation(context: CheckContext): Finding[] {
  return [...unbalancedMarks(context), ...lostQuestions(context)]
}
