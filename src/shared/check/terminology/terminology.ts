import type { CheckContext } from '#shared/check/context'
import { variedNames } from '#shared/check/terminology/name-spellings'
import { prescribedTerms } from '#shared/check/terminology/prescribed'
import { variedPhrases } from '#shared/check/terminology/varied-phrases'
import { variedTerms } from '#shared/check/terminology/varied'
import type { Finding } from '#shared/plain'

/** Terms that the glossary does not allow, and terms that are rendered otherwise than elsewhere in the work. */
export function checkTerminology(context: CheckContext): Finding[] {
  return [
    ...prescribedTerms(context),
    ...variedNames(context),
    ...variedPhrases(context),
    ...variedTerms(context),
  ]
}
