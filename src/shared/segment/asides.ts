/** A bracketed part of a paragraph, `start` its opening bracket, `end` behind its closing one. */
export interface Aside {
  readonly start: number
  readonly end: number
}

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '］': '［',
  '》': '《',
  '〉': '〈',
  '】': '【',
}
const OPEN = new Set(Object.values(PAIRS))
// A bracket that is not closed within this many characters is a slip, or holds sentences of its own.
const LONGEST = 300
const NONE: readonly Aside[] = []

/** The outermost closed brackets of a text, in order and disjoint, given where its brackets are. Linear. */
export function findAsides(text: string, brackets: readonly number[]): readonly Aside[] {
  if (brackets.length === 0) return NONE
  const asides: Aside[] = []
  const open: { mark: string; at: number }[] = []
  for (const at of brackets) {
    const mark = text.charAt(at)
    while (open[0] !== undefined && at - open[0].at > LONGEST) open.shift()
    if (OPEN.has(mark)) {
      open.push({ mark, at })
      continue
    }
    const match = open.findLastIndex((bracket) => bracket.mark === PAIRS[mark])
    const start = open[match]?.at
    if (start === undefined) continue
    open.length = match
    while ((asides.at(-1)?.start ?? -1) >= start) asides.pop()
    asides.push({ start, end: at + 1 })
  }
  return asides
}
