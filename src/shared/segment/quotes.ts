import type { Offsets } from '#shared/segment/marks'

const STRAIGHT = 0x22
const OPENS = 0x201c
const CLOSES = 0x201d
// What stands beside a straight mark and shows its direction.
const BEFORE_OPENING = /[:：(（「『《—\s]/u
const BEFORE_CLOSING = /[,，、]/u
// A verb of saying before a comma, behind which a quotation begins: `他说，"`.
const SAYS = /[说說道称稱问問示出答喊叫写寫][,，]$/u
const BEHIND_CLOSING = /[,，。、；：！？)）」』》\s]/u

const NONE: ReadonlySet<number> = new Set()

/**
 * Offsets of quotation marks that open a quotation although their form does not say so: straight marks by what
 * stands beside them and by taking turns, and a `”` with no `“` before it whose quotation the next `”` closes (a
 * common slip in Chinese, where no space tells the two apart). `quotes` is where the marks `"“”` are in what stands from
 * `from` to `to`. Linear.
 */
export function findOpeningQuotes(
  text: string,
  quotes: Offsets,
  from = 0,
  to = text.length,
): ReadonlySet<number> {
  const astray: number[] = []
  const straight: number[] = []
  let depth = 0
  // A closing mark with nothing open before it, which may be meant to open.
  let stray = -1
  for (let n = 0; n < quotes.count; n++) {
    const at = quotes.at(n)
    const mark = text.charCodeAt(at)
    if (mark === STRAIGHT) straight.push(at)
    else if (mark === OPENS) {
      depth++
      stray = -1
    } else if (stray >= 0) {
      astray.push(stray)
      stray = -1
    } else if (depth > 0) depth--
    // It closes what a straight mark opened.
    else if (straight.length % 2 === 1) straight.push(at)
    else stray = at
  }
  if (astray.length + straight.length === 0) return NONE
  const opening = new Set(astray)
  if (straight.length > 0) addStraight(text.slice(from, to), straight, from, opening)
  return opening
}

/** Costs of a reading of the marks so far whose last one opens, and of one whose last one closes. */
interface Costs {
  readonly opens: number
  readonly closes: number
}

/**
 * Adds what opens in the reading in which the fewest marks do not take turns or go against what stands beside them; `from` is
 * where the text begins, by the offsets of the marks.
 */
function addStraight(text: string, marks: readonly number[], from: number, found: Set<number>): void {
  const costs: Costs[] = []
  for (const at of marks) {
    const against = cuesAgainst(text, at - from)
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
  if (text.charCodeAt(at) === CLOSES) return { opening: 9, closing: 0 }
  const before = text.charAt(at - 1)
  const behind = text.charAt(at + 1)
  const says = SAYS.test(text.slice(Math.max(0, at - 2), at))
  const opening = before === '' || ((says || BEFORE_OPENING.test(before)) && !/\s/u.test(behind))
  const closing = behind === '' || (!says && BEFORE_CLOSING.test(before)) || BEHIND_CLOSING.test(behind)
  return { opening: closing && !opening ? 2 : 0, closing: opening && !closing ? 2 : 0 }
}
