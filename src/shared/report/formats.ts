/** A form a report is written in. */
export interface ReportFormat {
  /** As people see it, with what it is for. */
  readonly label: string
  /** Of the file, without the dot. */
  readonly extension: string
  readonly mime: string
}

const ALL = {
  html: { label: 'HTML, to read and print', extension: 'html', mime: 'text/html; charset=utf-8' },
  docx: {
    label: 'Word document',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    label: 'Spreadsheet',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { label: 'CSV, a row a divergence', extension: 'csv', mime: 'text/csv; charset=utf-8' },
  json: { label: 'JSON, for programs', extension: 'json', mime: 'application/json' },
} as const satisfies Readonly<Record<string, ReportFormat>>

export type ReportFormatId = keyof typeof ALL

export const REPORT_FORMATS: Readonly<Record<ReportFormatId, ReportFormat>> = ALL

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
export const REPORT_FORMAT_IDS = Object.keys(ALL) as readonly ReportFormatId[]
