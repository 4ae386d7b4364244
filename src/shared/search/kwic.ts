/** A match as a line of a concordance: what stands before and after it, cut where it is too long. */
export interface KwicLine {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** A match with at most `reach` UTF-16 units of its text on each side; `…` where more was left out. */
export function kwicOf(text: string, start: number, end: number, reach: number): KwicLine {
  const from = whole(text, Math.max(0, start - reach))
  const to = whole(text, Math.min(text.length, end + reach))
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    match: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

/** An offset that cuts no pair of surrogates in two. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
