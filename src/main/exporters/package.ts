import { XmlWriter, type XmlAttributes } from '#shared/xml/writer'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** `[Content_Types].xml`: the media type of each part by its name. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const xml = new XmlWriter()
  xml.start('Types', { xmlns: `${PACKAGE}/content-types` })
  const rels = 'application/vnd.openxmlformats-package.relationships+xml'
  empty(xml, 'Default', { Extension: 'rels', ContentType: rels })
  empty(xml, 'Default', { Extension: 'xml', ContentType: 'application/xml' })
  for (const [name, type] of Object.entries(types))
    empty(xml, 'Override', {
      PartName: name,
      ContentType: `application/vnd.openxmlformats-${type}+xml`,
    })
  return xml.end().take()
}

/** A `.rels` part. Types are those of the office document, or given whole. */
export function relationships(
  list: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const xml = new XmlWriter()
  xml.start('Relationships', { xmlns: `${PACKAGE}/relationships` })
  for (const { id, type, target } of list)
    empty(xml, 'Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${OFFICE}/relationships/${type}`,
      Target: target,
    })
  return xml.end().take()
}

/** `docProps/core.xml` with the title, and no date or name of anybody. */
export function coreProperties(title: string): string {
  const xml = new XmlWriter()
  xml.start('cp:coreProperties', {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  })
  xml.start('dc:title').text(title).end()
  return xml.end().take()
}

export const CORE_RELATION = {
  id: 'core',
  type: `${PACKAGE}/relationships/metadata/core-properties`,
  target: 'docProps/core.xml',
} as const

/** An element without content. */
export function empty(xml: XmlWriter, name: string, attributes: XmlAttributes = {}): void {
  xml.start(name, attributes).end()
}
