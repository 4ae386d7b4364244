import { openArchive, type Archive } from '#main/importers/archive'
import { ODT_NAMESPACES } from '#main/importers/odt-names'
import { odtReader, type OdtFindings } from '#main/importers/odt-reader'
import { OdtStyles } from '#main/importers/odt-styles'
import { SourceBuilder } from '#main/importers/source-builder'
import type { Source } from '#main/importers/source'
import { editingWarnings } from '#main/importers/left-out'
import { readXml } from '#main/importers/xml'
import type { SourceDocument } from '#shared/text/document'
import type { SegmentKind } from '#shared/model'
import { say, type Message } from '#shared/words/message'

const NOTHING = (): void => undefined
const HEADERS = new Map<string, SegmentKind>([
  ['style:header', 'furniture'],
  ['style:header-left', 'furniture'],
  ['style:header-first', 'furniture'],
])
const FOOTERS = new Map<string, SegmentKind>([
  ['style:footer', 'furniture'],
  ['style:footer-left', 'furniture'],
  ['style:footer-first', 'furniture'],
])

/**
 * Reads an OpenDocument text (odt): paragraphs with their kinds and inline formatting, notes behind the paragraph
 * that refers to them, headers before and footers behind the text as furniture. Deleted text that is tracked,
 * and comments, are left out; warnings say so.
 */
export function readOdt(source: Source): SourceDocument {
  const archive = openArchive(source)
  const content = archive.read('content.xml')
  assertNotEncrypted(archive, source)
  if (content === null) throw source.refuse(say('files.noDocument'))
  const stylesPart = archive.read('styles.xml')
  const styles = new OdtStyles()
  const styleReader = {
    open: (name: string, attributes: ReadonlyMap<string, string>) => styles.open(name, attributes),
    close: (name: string) => styles.close(name),
    text: NOTHING,
  }
  if (stylesPart !== null) readXml(stylesPart, 'styles.xml', ODT_NAMESPACES, styleReader, source)
  readXml(content, 'content.xml', ODT_NAMESPACES, styleReader, source)
  const builder = new SourceBuilder(source)
  const findings: OdtFindings = { changes: 0, comments: 0, embedded: 0 }
  const readPart = (bytes: Uint8Array | null, part: string, roots: Map<string, SegmentKind | null>): void => {
    if (bytes === null) return
    readXml(bytes, part, ODT_NAMESPACES, odtReader({ builder, styles, findings, roots }), source)
  }
  readPart(stylesPart, 'styles.xml', HEADERS)
  readPart(content, 'content.xml', new Map([['office:text', null]]))
  readPart(stylesPart, 'styles.xml', FOOTERS)
  builder.warnings.push(...warningsOf(findings))
  return builder.finish({ format: 'odt', encoding: 'UTF-8', title: null })
}

/** An encrypted document says so in its manifest, for each part or as one package within (ODF 1.3, part 2, 3.4). */
function assertNotEncrypted(archive: Archive, source: Source): void {
  const manifest = archive.read('META-INF/manifest.xml')
  let encrypted = archive.names.has('encrypted-package')
  if (manifest !== null)
    readXml(
      manifest,
      'META-INF/manifest.xml',
      ODT_NAMESPACES,
      {
        open: (name) => {
          encrypted ||= name === 'manifest:encryption-data'
        },
        close: NOTHING,
        text: NOTHING,
      },
      source,
    )
  if (encrypted) throw source.refuse(say('files.protected'))
}

function warningsOf({ changes, comments, embedded }: OdtFindings): Message[] {
  const warnings = editingWarnings({ changes, comments })
  if (embedded > 0) warnings.push(say('files.embeddedObjects', { count: embedded }))
  return warnings
}
