import { MAX_CELLS } from '#main/importers/limits'
import type { Source } from '#main/importers/source'
import { readXml, type Namespaces } from '#main/importers/xml'
import { say } from '#shared/words/message'

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** Namespaces of SpreadsheetML (ISO/IEC 29500), transitional and strict. */
export const XLSX_NAMESPACES: Namespaces = new Map([
  [`${TRANSITIONAL}/spreadsheetml/2006/main`, 's'],
  [`${STRICT}/spreadsheetml/main`, 's'],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
])
// Columns a sheet can have; more is no sheet.
const MAX_COLUMNS = 16_384
// Characters the format cannot hold are written as _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19).
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu

/** The strings that cells refer to by number; readings above characters are left out. */
export function readSharedStrings(bytes: Uint8Array, part: string, source: Source): string[] {
  const strings: string[] = []
  let pieces: string[] = []
  let reading = false
  let phonetic = 0
  readXml(
    bytes,
    part,
    XLSX_NAMESPACES,
    {
      open(name) {
        if (name === 's:si') pieces = []
        else if (name === 's:rPh') phonetic++
        else if (name === 's:t') reading = phonetic === 0
      },
      close(name) {
        if (name === 's:si') strings.push(unescape(pieces.join('')))
        else if (name === 's:rPh') phonetic--
        else if (name === 's:t') reading = false
      },
      text(text) {
        if (reading) pieces.push(text)
      },
    },
    source,
  )
  return strings
}

/**
 * The texts of a sheet's cells by row and column; numbers as they are stored, errors as nothing.
 * Rows have holes where a cell is empty.
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  strings: readonly string[],
  source: Source,
): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let column = -1
  let type = ''
  let pieces: string[] = []
  let reading = false
  let phonetic = 0
  let cells = 0
  const valueOf = (raw: string): string => {
    if (type === 's') return strings[Number(raw)] ?? ''
    if (type === 'e') return ''
    return type === 'inlineStr' || type === 'str' ? unescape(raw) : raw
  }
  readXml(
    bytes,
    part,
    XLSX_NAMESPACES,
    {
      open(name, attributes) {
        if (name === 's:row') {
          row = []
          rows.push(row)
          column = -1
        } else if (name === 's:c') {
          column = columnOf(attributes.get('r') ?? '') ?? column + 1
          type = attributes.get('t') ?? 'n'
          pieces = []
        } else if (name === 's:rPh') phonetic++
        else if (name === 's:v' || name === 's:t') reading = phonetic === 0
      },
      close(name) {
        if (name === 's:v' || name === 's:t') reading = false
        else if (name === 's:rPh') phonetic--
        else if (name === 's:c') {
          if (++cells > MAX_CELLS || column >= MAX_COLUMNS)
            throw source.refuse(say('files.partCells', { part }))
          const value = valueOf(pieces.join(''))
          if (value === '') return
          row[column] = value
        }
      },
      text(text) {
        if (reading) pieces.push(text)
      },
    },
    source,
  )
  return rows.filter(({ length }) => length > 0)
}

/** 0-based column of a reference like `AB12`; null for what is none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function unescape(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
