import type { CheckContext } from '#shared/check/context'
import { prescribedTerms } from '#shared/check/terminology/prescribed'
import { variedTerms } from '#shared/check/terminology/varied'
import type { Finding } from '#shared/plain'

/** Terms that the glossary does not allow, and terms that are rendered otherwise than elsewhere in the work. */
export function checkTerminology(context: CheckContext): Finding[] {
  return [...prescribedTerms(context), ...variedTerms(context)]
}
