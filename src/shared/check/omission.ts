import type { CheckContext } from '#shared/check/context'
import { gapFindings } from '#shared/check/gaps'
import type { Finding } from '#shared/plain'

/** What translations of the work leave out: segments of the other versions to which nothing corresponds. */
export function checkOmissions(context: CheckContext): Finding[] {
  return gapFindings(context, 'omission')
}
