import type { XmlWriter } from '#shared/xml/writer'
import { contentTypes, CORE_RELATION, coreProperties, empty, relationships } from '#main/exporters/package'
import { styles } from '#main/exporters/xlsx-styles'
import { zipOf, type ZipEntry } from '#main/exporters/zip'

/**
 * The archive of an Office Open XML workbook (ISO/IEC 29500, transitional) around its `xl/workbook.xml`, which names
 * the sheets by the relations `sheet1`, `sheet2` ….
 */
export function* xlsxOf(
  title: string,
  workbook: string,
  sheets: readonly Iterable<string>[],
): Generator<Uint8Array> {
  const type = 'officedocument.spreadsheetml'
  const files = sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`)
  const types = {
    '/xl/workbook.xml': `${type}.sheet.main`,
    ...Object.fromEntries(files.map((file) => [`/xl/${file}`, `${type}.worksheet`])),
    '/xl/styles.xml': `${type}.styles`,
    '/docProps/core.xml': 'package.core-properties',
  }
  const main = { id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' }
  const related = files.map((target, n) => ({ id: `sheet${n + 1}`, type: 'worksheet', target }))
  const entries: readonly ZipEntry[] = [
    { name: '[Content_Types].xml', chunks: [contentTypes(types)] },
    { name: '_rels/.rels', chunks: [relationships([main, CORE_RELATION])] },
    { name: 'docProps/core.xml', chunks: [coreProperties(title)] },
    { name: 'xl/workbook.xml', chunks: [workbook] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      chunks: [relationships([...related, { id: 'styles', type: 'styles', target: 'styles.xml' }])],
    },
    { name: 'xl/styles.xml', chunks: [styles()] },
    ...sheets.map((chunks, n): ZipEntry => ({ name: `xl/${files[n] ?? ''}`, chunks })),
  ]
  yield* zipOf(entries)
}

/** The columns of a sheet by their widths in characters; `more` writes those that follow. */
export function writeColumns(xml: XmlWriter, widths: readonly number[], more = (): void => undefined): void {
  xml.start('cols')
  widths.forEach((width, n) => {
    const at = String(n + 1)
    empty(xml, 'col', { min: at, max: at, width: String(width), customWidth: '1' })
  })
  more()
  xml.end()
}

/** `A`, `Z`, `AA` … for a 0-based column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
