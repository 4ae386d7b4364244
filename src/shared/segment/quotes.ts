const STRAIGHT = 0x22
const OPENS = 0x201c
// What stands beside a straight mark and shows its direction.
const BEFORE_OPENING = /[:：(（「『《—\s]/u
const BEFORE_CLOSING = /[,，、]/u
const BEHIND_CLOSING = /[,，。、；：！？)）」』》\s]/u

/**
 * Offsets of quotation marks that open a quotation although their form does not say so: straight marks by what
 * stands beside them and by taking turns, and a `”` with no `“` before it whose quotation the next `”` closes (a
 * common slip in Chinese, where no space tells the two apart). `quotes` is where its marks `"“”` are. Linear.
 */
export function findOpeningQuotes(text: string, quotes: readonly number[]): ReadonlySet<number> {
  const opening = new Set<number>()
  addCurly(text, quotes, opening)
  const straight = quotes.filter((at) => text.charCodeAt(at) === STRAIGHT)
  if (straight.length > 0) addStraight(text, straight, opening)
  return opening
}

function addCurly(text: string, quotes: readonly number[], opening: Set<number>): void {
  let depth = 0
  // A closing mark with nothing open before it, which may be meant to open.
  let astray = -1
  for (const at of quotes) {
    const mark = text.charCodeAt(at)
    if (mark === STRAIGHT) continue
    if (mark === OPENS) {
      depth++
      astray = -1
    } else if (astray >= 0) {
      opening.add(astray)
      astray = -1
    } else if (depth > 0) depth--
    else astray = at
  }
}

/** Costs of a reading of the marks so far whose last one opens, and of one whose last one closes. */
interface Costs {
  readonly opens: number
  readonly closes: number
}

/** The reading in which the fewest marks do not take turns or go against what stands beside them. */
function addStraight(text: string, marks: readonly number[], found: Set<number>): void {
  const costs: Costs[] = []
  for (const at of marks) {
    const against = cuesAgainst(text, at)
    const { opens, closes } = costs.at(-1) ?? { opens: 1.5, closes: 0 }
    costs.push({
      opens: Math.min(closes, opens + 1) + against.opening,
      closes: Math.min(opens, closes + 1) + against.closing,
    })
  }
  // Read back from the cheaper end; a quotation left open is worse than none.
  const end = costs.at(-1) ?? { opens: 0, closes: 0 }
  let opening = end.opens + 0.75 < end.closes
  for (let n = marks.length - 1; n >= 0; n--) {
    if (opening) found.add(marks[n] ?? 0)
    const { opens, closes } = costs[n - 1] ?? { opens: 1.5, closes: 0 }
    opening = opening ? opens + 1 < closes : opens <= closes + 1
  }
}

/** What it costs to take a mark for an opening or a closing one in the face of what stands beside it. */
function cuesAgainst(text: string, at: number): { readonly opening: number; readonly closing: number } {
  const before = text.charAt(at - 1)
  const behind = text.charAt(at + 1)
  const opening = before === '' || (BEFORE_OPENING.test(before) && !/\s/u.test(behind))
  const closing = behind === '' || BEFORE_CLOSING.test(before) || BEHIND_CLOSING.test(behind)
  return { opening: closing && !opening ? 2 : 0, closing: opening && !closing ? 2 : 0 }
}
