const QUOTES = /[“”"]/gu

/**
 * Offsets of quotation marks that open a quotation although their form does not say so: every other straight
 * mark, and a `”` with no `“` before it whose quotation the next `”` closes (a common slip in Chinese, where no
 * space tells the two apart). Linear.
 */
export function findOpeningQuotes(text: string): ReadonlySet<number> {
  const opening = new Set<number>()
  const marks = Array.from(text.matchAll(QUOTES), ({ 0: mark, index }) => ({ mark, index }))
  let curly = 0
  let straight = false
  marks.forEach(({ mark, index }, n) => {
    if (mark === '“') curly++
    else if (mark === '"') {
      straight = !straight
      if (straight) opening.add(index)
    } else if (curly > 0) curly--
    else if (marks[n + 1]?.mark === '”') {
      opening.add(index)
      curly++
    }
  })
  return opening
}
