import Papa from 'papaparse'
import { readTextFile } from '#main/importers/plain-text'
import type { Source } from '#main/importers/source'
import { tableDocument } from '#main/importers/table'
import { MAX_CELLS } from '#main/importers/limits'
import type { SourceDocument } from '#shared/text/document'
import { say } from '#shared/words/message'

/** Reads comma- or tab-separated values (RFC 4180; also with semicolons); columns are versions. */
export function readDelimited(source: Source, format: 'csv' | 'tsv'): SourceDocument {
  const { text, encoding, warnings } = readTextFile(source.bytes, source.name, source.encoding)
  let cells = 0
  const rows: string[][] = []
  const problems: string[] = []
  Papa.parse<string[]>(text, {
    delimiter: format === 'tsv' ? '\t' : '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    step({ data, errors }) {
      cells += data.length
      if (cells > MAX_CELLS) throw source.refuse(say('files.manyCells', { most: MAX_CELLS / 1e6 }))
      rows.push(data)
      for (const { type, code } of errors) if (type === 'Quotes') problems.push(code)
    },
  })
  const broken = problems.length === 0 ? [] : [say('files.quotesAstray', { count: problems.length })]
  return tableDocument([{ name: null, rows }], source, {
    format,
    encoding,
    warnings: [...warnings, ...broken],
  })
}
