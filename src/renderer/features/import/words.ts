import type { ImportFileView } from '#shared/import/preview'
import { count, decimal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** A size as people read it: `812 bytes`, `24 kB`, `3.1 MB`. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return t('importing.bytes', { count: bytes })
  if (bytes < 1e6) return t('importing.kB', { size: count(Math.round(bytes / 1000)) })
  return t('importing.MB', { size: decimal(bytes / 1e6, 1) })
}

/** Names that are the same in every language. */
const FORMATS: Readonly<Record<string, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  tmx: 'TMX',
  xliff: 'XLIFF',
}

function formatInWords(format: string | null): string {
  if (format === 'txt' || format === 'csv' || format === 'tsv' || format === 'xlsx')
    return t(`importing.format.${format}`)
  return format === null ? '' : (FORMATS[format] ?? format)
}

/** What a file is, in a line: `PDF · UTF-8 · 214 segments · 24 kB`. */
export function fileInWords({ format, encoding, versions, size }: ImportFileView): string {
  const segments = versions.reduce((sum, version) => sum + version.segments, 0)
  const parts = [
    formatInWords(format),
    encoding ?? '',
    versions.length === 0 ? '' : t('common.segments', { count: segments }),
    sizeInWords(size),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
