import type { XmlWriter } from '#shared/xml/writer'
import { documentStyles } from '#main/exporters/docx-styles'
import { contentTypes, CORE_RELATION, coreProperties, empty, relationships } from '#main/exporters/package'
import { zipOf, type ZipEntry } from '#main/exporters/zip'

/** A page in twentieths of a point, its margin the same on all sides. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: number
}

/** The relation by which the body of a document names its footer. */
const FOOTER = 'footer'

/**
 * The archive of an Office Open XML text document (ISO/IEC 29500, transitional) around its `word/document.xml`; with a
 * `word/footer.xml` where there is one, which `writePage` sets below every page.
 */
export function* docxOf(title: string, document: Iterable<string>, footer?: string): Generator<Uint8Array> {
  const type = 'officedocument.wordprocessingml'
  const types = {
    '/word/document.xml': `${type}.document.main`,
    '/word/styles.xml': `${type}.styles`,
    ...(footer !== undefined && { '/word/footer.xml': `${type}.footer` }),
    '/docProps/core.xml': 'package.core-properties',
  }
  const main = { id: 'document', type: 'officeDocument', target: 'word/document.xml' }
  const styles = { id: 'styles', type: 'styles', target: 'styles.xml' }
  const below = { id: FOOTER, type: 'footer', target: 'footer.xml' }
  const related = footer === undefined ? [styles] : [styles, below]
  const entries: readonly ZipEntry[] = [
    { name: '[Content_Types].xml', chunks: [contentTypes(types)] },
    { name: '_rels/.rels', chunks: [relationships([main, CORE_RELATION])] },
    { name: 'docProps/core.xml', chunks: [coreProperties(title)] },
    { name: 'word/_rels/document.xml.rels', chunks: [relationships(related)] },
    { name: 'word/styles.xml', chunks: [documentStyles()] },
    ...(footer === undefined ? [] : [{ name: 'word/footer.xml', chunks: [footer] }]),
    { name: 'word/document.xml', chunks: document },
  ]
  yield* zipOf(entries)
}

/** Says on what pages the body is set, and whether the document's footer stands on them; it ends the body. */
export function writePage(xml: XmlWriter, { width, height, margin }: Page, footer = false): void {
  xml.start('w:sectPr')
  if (footer) empty(xml, 'w:footerReference', { 'w:type': 'default', 'r:id': FOOTER })
  empty(xml, 'w:pgSz', {
    ...{ 'w:w': String(width), 'w:h': String(height) },
    'w:orient': width > height ? 'landscape' : undefined,
  })
  const edge = String(margin)
  empty(xml, 'w:pgMar', {
    ...{ 'w:top': edge, 'w:right': edge, 'w:bottom': edge, 'w:left': edge },
    ...{ 'w:header': '360', 'w:footer': '360', 'w:gutter': '0' },
  })
  xml.end()
}
