import type { DefaultTreeAdapterTypes } from 'parse5'
import type { MarkupType } from '#main/importers/inline-codes'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node

/** Elements whose content is no text of the page: never read, run or fetched. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript title base link meta select datalist textarea input svg iframe frame frameset object embed applet audio video canvas noembed noframes rp rt map area'.split(
    ' ',
  ),
)
/** Elements that begin and end paragraphs. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements that set a format; `del` is what was struck out and still stands. */
export const FORMATS: ReadonlyMap<string, MarkupType> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['tt', 'code'],
])

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Whether the page itself keeps the element from being shown. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return attribute(element, 'hidden') !== null || /(?:^|;)\s*display\s*:\s*none/iu.test(style)
}

/** Whether the element is the number that refers to a note, or the one at the note that leads back. */
export function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'a') return false
  if (!(attribute(element, 'href') ?? '').startsWith('#')) return false
  const said = `${attribute(element, 'class') ?? ''} ${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`
  if (/sd(?:foot|end)note(?:anc|sym)|doc-noteref|doc-backlink|\bnoteref\b|footnote-(?:back)?ref/u.test(said))
    return true
  const { parentNode } = element
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'sup'
}

/** Whether the element holds notes: by its role, or as word processors and Markdown write them. */
export function holdsNotes(element: Element): boolean {
  const role = `${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`
  if (/doc-(?:foot|end)notes?|\b(?:foot|end)notes?\b/u.test(role)) return true
  if (/^sd(?:foot|end)note\d+$/u.test(attribute(element, 'id') ?? '')) return true
  return /(?:^|\s)(?:foot|end)notes(?:\s|$)/u.test(attribute(element, 'class') ?? '')
}

/** Whether the element is what surrounds the text: navigation, head and foot of the page. */
export function isFurniture(element: Element): boolean {
  if (element.tagName === 'nav') return true
  const { parentNode } = element
  const outermost = parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'body'
  if (!outermost) return false
  if (element.tagName === 'header' || element.tagName === 'footer') return true
  // As LibreOffice writes them.
  return element.tagName === 'div' && /^(?:header|footer)$/u.test(attribute(element, 'title') ?? '')
}
