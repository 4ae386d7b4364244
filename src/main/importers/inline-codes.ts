import type { InlineCode } from '#shared/model'

/** What inline markup of a document does to its text, or puts into it. */
export type MarkupType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'subscript'
  | 'superscript'
  | 'code'
  | 'link'
  | 'image'
  | 'note'

/** A format that text is set in, with the target of a link. */
export interface Format {
  readonly type: MarkupType
  readonly value?: string
}

/** The values that TMX 1.4b recommends for the attribute `type`, and the element of HTML that means the same. */
const KINDS: Readonly<Record<MarkupType, readonly [tmx: string, html: string]>> = {
  bold: ['bold', 'b'],
  italic: ['italic', 'i'],
  underline: ['ulined', 'u'],
  strike: ['x-strike', 's'],
  subscript: ['x-subscript', 'sub'],
  superscript: ['x-superscript', 'sup'],
  code: ['x-code', 'code'],
  link: ['link', 'a'],
  image: ['image', 'img'],
  note: ['fnote', 'a'],
}

/** The code before text in a format, or behind it. Both of a pair share its number. */
export function pairedCode(
  offset: number,
  role: 'open' | 'close',
  pair: number,
  { type, value }: Format,
): InlineCode {
  const [kind, element] = KINDS[type]
  const target = value === undefined ? '' : ` href="${escape(value)}"`
  return role === 'open'
    ? { offset, role, pair, name: 'bpt', attributes: { type: kind }, content: [`<${element}${target}>`] }
    : { offset, role, pair, name: 'ept', attributes: {}, content: [`</${element}>`] }
}

/** The code of something that stands in the text by itself: an image with its description, the mark of a note. */
export function singleCode(offset: number, type: 'image' | 'note', value: string): InlineCode {
  const [kind, element] = KINDS[type]
  const content =
    type === 'image' ? `<${element} alt="${escape(value)}"/>` : `<${element} href="${escape(value)}"/>`
  return { offset, role: 'alone', pair: null, name: 'ph', attributes: { type: kind }, content: [content] }
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
