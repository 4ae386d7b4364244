import type { Finding } from '#shared/plain'
import { inEnglish } from '#shared/words/in-words'

/** The reason of a finding in English; empty for none. */
export function reasonOf(finding: Pick<Finding, 'message'> | undefined): string {
  return finding === undefined ? '' : inEnglish(finding.message)
}

/** Findings with their reasons in English. */
export function reasoned<F extends Pick<Finding, 'message'>>(
  findings: readonly F[],
): (Omit<F, 'message'> & { readonly message: string })[] {
  return findings.map((finding) => ({ ...finding, message: reasonOf(finding) }))
}
