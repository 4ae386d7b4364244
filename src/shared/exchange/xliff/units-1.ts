import { notesOf, propsOf, sideOf, type UnitPlace, type XliffUnit } from '#shared/exchange/xliff/unit'
import { childrenOf, textOf } from '#shared/xml/tree'
import type { Prop, ReviewState, XmlElement } from '#shared/model'

/**
 * The state of a target that says that somebody reviewed and accepted it. `approved` and `final` are no word of a
 * person's: tools set them for whatever is translated. They are kept as props.
 */
const PASSED = 'signed-off'

/**
 * The segments of a `trans-unit` of XLIFF 1.2 (OASIS, 2008): those that `seg-source` marks where the target
 * marks the same, else the unit as a whole.
 */
export function unitsOf12(unit: XmlElement, place: UnitPlace): readonly XliffUnit[] {
  const [source] = childrenOf(unit, 'source')
  const [target] = childrenOf(unit, 'target')
  const { id = null } = unit.attributes
  const props = [
    ...(place.file === null ? [] : [{ type: 'x-xliff-file', text: place.file }]),
    ...propsOf('', unit.attributes, ['id', 'xml:space']),
    ...propsOf('target-', target?.attributes ?? {}, ['xml:lang']),
    ...contextsOf(unit),
  ]
  const state: ReviewState = target?.attributes['state'] === PASSED ? 'accepted' : 'unreviewed'
  const shared = { attributes: {}, props, state, confidence: null }
  const notes = notesOf(unit)
  const pairs = segmentsOf(unit, source, target)
  if (pairs !== null && source !== undefined)
    return pairs.map(({ mid, of, to }, n) => ({
      ...shared,
      id: `${id ?? ''}/${mid}`,
      notes: n === 0 ? notes : [],
      texts: [sideOf(source, 'source', place, of), sideOf(target, 'target', place, to)].filter(
        (text) => text !== null,
      ),
    }))
  const texts = [sideOf(source, 'source', place), sideOf(target, 'target', place)]
  return [{ ...shared, id, notes, texts: texts.filter((text) => text !== null) }]
}

interface MarkedPair {
  readonly mid: string
  readonly of: XmlElement
  readonly to: XmlElement | undefined
}

/**
 * The segments that `seg-source` and target mark alike; null where nothing is marked, where text stands beside
 * the marks, or where one side marks what the other does not.
 */
function segmentsOf(
  unit: XmlElement,
  source: XmlElement | undefined,
  target: XmlElement | undefined,
): readonly MarkedPair[] | null {
  const [marked] = childrenOf(unit, 'seg-source')
  if (marked === undefined || source === undefined) return null
  const of = marksOf(marked)
  const to =
    target === undefined || textOf(target).trim() === '' ? new Map<string, XmlElement>() : marksOf(target)
  if (of === null || to === null || of.size === 0) return null
  if (to.size > 0 && ![...to.keys()].every((mid) => of.has(mid))) return null
  return [...of].map(([mid, element]) => ({ mid, of: element, to: to.get(mid) }))
}

function marksOf(element: XmlElement): Map<string, XmlElement> | null {
  const marks = new Map<string, XmlElement>()
  for (const part of element.content) {
    if (typeof part === 'string' && part.trim() === '') continue
    if (typeof part === 'string' || part.name !== 'mrk' || part.attributes['mtype'] !== 'seg') return null
    const mid = part.attributes['mid'] ?? ''
    if (marks.has(mid)) return null
    marks.set(mid, part)
  }
  return marks
}

function contextsOf(unit: XmlElement): Prop[] {
  return childrenOf(unit, 'context-group').flatMap((group) =>
    childrenOf(group, 'context').map((context) => ({
      type: `x-xliff-context-${context.attributes['context-type'] ?? 'unknown'}`,
      text: textOf(context),
    })),
  )
}
