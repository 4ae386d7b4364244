import { Offsets } from '#shared/segment/marks'

/** The closing brackets, with what opens each. */
const PAIRS: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '（）', '［］', '《》', '〈〉', '【】'].map((pair) => [
    pair.charCodeAt(1),
    pair.charCodeAt(0),
  ]),
)
// A bracket that is not closed within this many characters is a slip, or holds sentences of its own.
const LONGEST = 300

/** The bracketed parts of a paragraph: the outermost closed ones, in order and disjoint. One is used over again. */
export class Asides {
  /** Where each begins: at its opening bracket. */
  readonly starts = new Offsets()
  /** Where each ends: behind its closing bracket. */
  readonly ends = new Offsets()
  readonly #open = new Offsets()

  /** Finds those of a text, given where its brackets are, instead of those found before. Linear. */
  find(text: string, brackets: Offsets): this {
    const { starts, ends } = this
    const open = this.#open
    starts.count = 0
    ends.count = 0
    open.count = 0
    // The first of the open brackets that is near enough to be closed.
    let near = 0
    for (let n = 0; n < brackets.count; n++) {
      const at = brackets.at(n)
      const opener = PAIRS.get(text.charCodeAt(at))
      while (near < open.count && at - open.at(near) > LONGEST) near++
      if (opener === undefined) {
        open.push(at)
        continue
      }
      let match = open.count - 1
      while (match >= near && text.charCodeAt(open.at(match)) !== opener) match--
      if (match < near) continue
      const start = open.at(match)
      open.count = match
      while (starts.count > 0 && starts.at(starts.count - 1) >= start) starts.count--
      ends.count = starts.count
      starts.push(start)
      ends.push(at + 1)
    }
    return this
  }
}
