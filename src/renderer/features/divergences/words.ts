/** The languages that a divergence shows evidence of, in order: `zh, tr`. */
export function languagesOf(evidence: readonly { readonly lang: string }[]): string {
  return [...new Set(evidence.map(({ lang }) => lang))].join(', ')
}
