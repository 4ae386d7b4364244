import type { ReportQuery } from '#shared/api'
import { Refusal } from '#shared/errors'
import { REPORT_FORMATS, type ReportFormat } from '#shared/report/formats'
import { inEnglishOnly } from '#shared/words/message'

/** The format that a query from outside asks for; refuses one that there is none of. */
export function reportFormat({ format }: Pick<ReportQuery, 'format'>): ReportFormat {
  if (Object.hasOwn(REPORT_FORMATS, format)) return REPORT_FORMATS[format]
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`there is no report as ${format}; there are ${Object.keys(REPORT_FORMATS).join(', ')}`),
  )
}
