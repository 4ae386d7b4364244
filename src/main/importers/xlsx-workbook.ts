import { openArchive } from '#main/importers/archive'
import { readRelations, relatedPart } from '#main/importers/package-parts'
import { showName, type Source } from '#main/importers/source'
import { readXml, type Attributes } from '#main/importers/xml'
import { readSharedStrings, readSheet, XLSX_NAMESPACES } from '#main/importers/xlsx-sheet'
import { say } from '#shared/words/message'

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  /** The texts of its cells by row and column: see `readSheet`. Null where the file lacks the sheet. */
  readonly read: () => string[][] | null
}

/** The sheets of an Office Open XML workbook (xlsx), in their order; each is read when it is asked for. */
export function readWorkbook(source: Source): readonly WorkbookSheet[] {
  const archive = openArchive(source)
  const main = relatedPart(readRelations(archive, '', source), 'officeDocument') ?? 'xl/workbook.xml'
  const workbook = archive.read(main)
  if (workbook === null) throw source.refuse(say('files.noWorkbook'))
  const sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = []
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
  return sheets.map(({ name, id, hidden }) => ({
    ...{ name: showName(name), hidden },
    read: () => {
      const part = relations.find((one) => one.id === id && !one.external)?.target
      const bytes = part === undefined ? null : archive.read(part)
      return part === undefined || bytes === null ? null : readSheet(bytes, part, strings, source)
    },
  }))
}
