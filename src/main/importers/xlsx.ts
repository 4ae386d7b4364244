import { openArchive } from '#main/importers/archive'
import { readRelations, relatedPart } from '#main/importers/package-parts'
import type { Source } from '#main/importers/source'
import { showName } from '#main/importers/source'
import { tableDocument, type RawTable } from '#main/importers/table'
import { counted } from '#main/words'
import { readXml, type Attributes } from '#main/importers/xml'
import { readSharedStrings, readSheet, XLSX_NAMESPACES } from '#main/importers/xlsx-sheet'
import type { SourceDocument } from '#shared/text/document'

interface Sheet {
  readonly name: string
  readonly id: string
  readonly hidden: boolean
}

/** Reads an Office Open XML workbook (xlsx): each visible sheet is a table whose columns are versions. */
export function readXlsx(source: Source): SourceDocument {
  const archive = openArchive(source)
  const main = relatedPart(readRelations(archive, '', source), 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = archive.read(main)
  if (workbook === null)
    throw source.refuse('its archive holds no workbook; it may be damaged, get the file again')
  const sheets: Sheet[] = []
  const open = (name: string, attributes: Attributes): void => {
    if (name !== 's:sheet') return
    const hidden = (attributes.get('state') ?? 'visible') !== 'visible'
    sheets.push({ name: attributes.get('name') ?? '', id: attributes.get('r:id') ?? '', hidden })
  }
  readXml(workbook, main, XLSX_NAMESPACES, { open, close: () => undefined, text: () => undefined }, source)
  const relations = readRelations(archive, main, source)
  const stringsPart = relatedPart(relations, 'sharedStrings')
  const stringsBytes = stringsPart === null ? null : archive.read(stringsPart)
  const strings =
    stringsPart === null || stringsBytes === null ? [] : readSharedStrings(stringsBytes, stringsPart, source)
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, id }): RawTable[] => {
      const part = relations.find((one) => one.id === id && !one.external)?.target
      const bytes = part === undefined ? null : archive.read(part)
      if (part === undefined || bytes === null) return []
      return [{ name: showName(name), rows: readSheet(bytes, part, strings, source) }]
    })
  const hidden = sheets.length - sheets.filter((sheet) => !sheet.hidden).length
  const warnings = hidden === 0 ? [] : [`${counted(hidden, 'hidden sheet')} left out`]
  return tableDocument(tables, source, { format: 'xlsx', encoding: 'UTF-8', warnings })
}
