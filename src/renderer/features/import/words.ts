import type { ImportFileView } from '#shared/import/preview'
import { count, counted } from '#renderer/ui/numbers'

/** A size as people read it: `812 bytes`, `24 kB`, `3.1 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte')
  if (bytes < 1e6) return `${count(Math.round(bytes / 1000))} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}

const FORMATS: Readonly<Record<string, string>> = {
  txt: 'text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'docx',
  odt: 'odt',
  pdf: 'PDF',
  csv: 'csv table',
  tsv: 'tsv table',
  xlsx: 'xlsx table',
  tmx: 'TMX',
  xliff: 'XLIFF',
}

export function formatInWords(format: string | null): string {
  return format === null ? '' : (FORMATS[format] ?? format)
}

/** What a file is, in a line: `PDF · UTF-8 · 214 segments · 24 kB`. */
export function fileInWords({ format, encoding, versions, size }: ImportFileView): string {
  const segments = versions.reduce((sum, version) => sum + version.segments, 0)
  const parts = [
    formatInWords(format),
    encoding ?? '',
    versions.length === 0 ? '' : counted(segments, 'segment'),
    sizeInWords(size),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** What becomes of a line break, for the mark that stands in its place. */
export const JOINS = {
  start: 'line break within the paragraph',
  space: 'line break, joined with a space',
  none: 'line break, joined without a space',
  hyphen: 'hyphen at the end of the line, dropped',
} as const
