import type { Source } from '#main/importers/source'
import { tableDocument, type RawTable } from '#main/importers/table'
import { readWorkbook } from '#main/importers/xlsx-workbook'
import type { SourceDocument } from '#shared/text/document'
import { say } from '#shared/words/message'

/** Reads an Office Open XML workbook (xlsx): each visible sheet is a table whose columns are versions. */
export function readXlsx(source: Source): SourceDocument {
  const sheets = readWorkbook(source)
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, read }): RawTable[] => {
      const rows = read()
      return rows === null ? [] : [{ name, rows }]
    })
  const hidden = sheets.filter((sheet) => sheet.hidden).length
  const warnings = hidden === 0 ? [] : [say('files.hiddenSheets', { count: hidden })]
  return tableDocument(tables, source, { format: 'xlsx', encoding: 'UTF-8', warnings })
}
