import type { CheckContext } from '#shared/check/context'
import { gapFindings } from '#shared/check/gaps'
import type { Finding } from '#shared/plain'

/** What versions of the work say beyond their translations: segments that correspond to nothing. */
export function checkAdditions(context: CheckContext): Finding[] {
  return gapFindings(context, 'addition')
}
