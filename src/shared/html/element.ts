import { withoutForbidden } from '#shared/xml/writer'

/** Markup that is safe to be put into a page; text is a string and is escaped where it is put. */
export interface Html {
  readonly html: string
}

export type HtmlChild = Html | string | readonly HtmlChild[]

/** Attributes in the order they are written; those that are undefined or false are left out. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Elements that have no content and no end tag (HTML Living Standard, 13.1.2). */
const VOID = new Set(['br', 'col', 'hr', 'meta'])

/** An element of HTML or SVG with its children, everything escaped. */
export function element(name: string, attributes: HtmlAttributes = {}, ...children: HtmlChild[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
  const start = `<${name}${written.join('')}>`
  return { html: VOID.has(name) ? start : `${start}${htmlOf(children)}</${name}>` }
}

/** What stands in a page for children in their order. */
function htmlOf(child: HtmlChild): string {
  if (typeof child === 'string') return escapeHtml(child)
  return 'html' in child ? child.html : child.map(htmlOf).join('')
}

/** A text as it may stand in an element or a quoted attribute of HTML; what no document can hold is dropped. */
export function escapeHtml(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
