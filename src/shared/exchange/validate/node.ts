import type { XmlWriter } from '#shared/xml/writer'

/** An element of a TMX being checked: rules report what they find in it and mend it in place. */
export interface Node {
  name: string
  attributes: Record<string, string>
  content: (string | Node)[]
  /** 1-based line on which its tag begins. */
  readonly line: number
}

/** Whether a part of an element is an element, and no text. */
export function isNode(part: string | Node): part is Node {
  return typeof part !== 'string'
}

/** The elements right in it, of a name or of any. */
export function nodesIn({ content }: Node, name?: string): Node[] {
  return content.filter((part): part is Node => isNode(part) && (name === undefined || part.name === name))
}

/** Adds text behind what is there. */
export function addText(node: Node, text: string): void {
  const last = node.content.length - 1
  const before = node.content[last]
  if (typeof before === 'string') node.content[last] = before + text
  else node.content.push(text)
}

/** The text of an element without that of codes, which is none of its language. */
export function plainText({ content }: Node): string {
  let text = ''
  for (const part of content)
    if (typeof part === 'string') text += part
    else if (part.name === 'hi') text += plainText(part)
  return text
}

/** Whether the content is text, so that white space in it counts. */
const TEXTUAL: ReadonlySet<string> = new Set(['note', 'prop', 'seg'])

/** Writes an element on a line of its own, with all in it. */
export function writeNode(xml: XmlWriter, node: Node): void {
  xml.line()
  if (TEXTUAL.has(node.name)) return writeInline(xml, node)
  xml.start(node.name, node.attributes)
  const children = nodesIn(node)
  for (const child of children) writeNode(xml, child)
  if (children.length > 0) xml.endLine()
  else xml.end()
}

function writeInline(xml: XmlWriter, node: Node): void {
  xml.start(node.name, node.attributes)
  for (const part of node.content)
    if (typeof part === 'string') xml.text(part)
    else writeInline(xml, part)
  xml.end()
}
