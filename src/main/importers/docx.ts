import { openArchive } from '#main/importers/archive'
import { DOCX_NAMESPACES } from '#main/importers/docx-names'
import { readDocxNotes, type NoteContent } from '#main/importers/docx-notes'
import { docxReader, type DocxFindings } from '#main/importers/docx-reader'
import { readDocxStyles } from '#main/importers/docx-styles'
import { readRelations, relatedPart } from '#main/importers/package-parts'
import { SourceBuilder } from '#main/importers/source-builder'
import type { Source } from '#main/importers/source'
import { editingWarnings } from '#main/importers/left-out'
import { readXml } from '#main/importers/xml'
import type { SourceDocument } from '#shared/text/document'
import type { SegmentKind } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/**
 * Reads an Office Open XML text document (docx): paragraphs with their kinds and inline formatting, notes behind
 * the paragraph that refers to them, headers before and footers behind the text as furniture. Tracked changes are
 * read as accepted; comments and hidden text are left out; warnings say so.
 */
export function readDocx(source: Source): SourceDocument {
  const archive = openArchive(source)
  const main = relatedPart(readRelations(archive, '', source), 'officeDocument') ?? 'word/document.xml'
  const relations = readRelations(archive, main, source)
  const load = <T>(part: string | null, read: (bytes: Uint8Array, part: string) => T, otherwise: T): T => {
    const bytes = part === null ? null : archive.read(part)
    return part === null || bytes === null ? otherwise : read(bytes, part)
  }
  const styles = load(
    relatedPart(relations, 'styles'),
    (bytes, part) => readDocxStyles(bytes, part, source),
    new Map<string, SegmentKind>(),
  )
  const notes = new Map(
    (['footnote', 'endnote'] as const).flatMap((type) => {
      const found = load(
        relatedPart(relations, `${type}s`),
        (bytes, part) => readDocxNotes(bytes, part, source),
        new Map<string, NoteContent>(),
      )
      return Array.from(found, ([id, content]) => [`${type}:${id}`, content] as const)
    }),
  )
  const builder = new SourceBuilder(source)
  const findings: DocxFindings = { changes: 0, comments: 0, hidden: 0, embedded: 0 }
  const readPart = (part: string, kind?: SegmentKind): boolean =>
    load(
      part,
      (bytes) => {
        const external = readRelations(archive, part, source).filter((one) => one.external)
        const links = new Map(external.map(({ id, target }) => [id, target]))
        const context = { builder, styles, findings, links, notes, ...(kind !== undefined && { kind }) }
        readXml(bytes, part, DOCX_NAMESPACES, docxReader(context), source)
        return true
      },
      false,
    )
  const related = (type: string): Set<string> =>
    new Set(relations.filter((one) => one.type === type && !one.external).map(({ target }) => target))
  for (const part of related('header')) readPart(part, 'furniture')
  if (!readPart(main)) throw source.refuse(say('files.noDocument'))
  for (const part of related('footer')) readPart(part, 'furniture')
  builder.warnings.push(...warningsOf(findings))
  return builder.finish({ format: 'docx', encoding: 'UTF-8', title: null })
}

function warningsOf({ changes, comments, hidden, embedded }: DocxFindings): Message[] {
  const warnings = editingWarnings({ changes, comments })
  if (hidden > 0) warnings.push(say('files.hiddenText', { count: hidden }))
  if (embedded > 0) warnings.push(say('files.embeddedDocuments', { count: embedded }))
  return warnings
}
