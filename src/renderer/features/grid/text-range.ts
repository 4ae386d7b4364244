/** Elements within a segment that are no part of its text: what is only heard, and signs. */
const ASIDE = '.unseen, .corrected'

/** The stretch `[start, end)` of a segment's text as a range of the document; null where it is not all there. */
export function rangeIn(segment: Element, start: number, end: number): Range | null {
  const isAside = (node: Node): boolean => (node.parentElement?.closest(ASIDE) ?? null) !== null
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT, (node) =>
    isAside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const range = document.createRange()
  let before = 0
  let begun = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!begun && start < before + length) {
      range.setStart(node, start - before)
      begun = true
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before)
      return range
    }
    before += length
  }
  return null
}
