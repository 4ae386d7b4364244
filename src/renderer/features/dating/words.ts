import { calendarOf } from '#shared/dating/partial-date'
import type { WorkDate } from '#shared/dating/work-date'
import { calendarDate } from '#shared/text/quantities/quantity'
import { say } from '#shared/words/message'
import { ordinal } from '#renderer/ui/numbers'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** When a work was written, and how that is known; `langs` are those of its versions. */
export function dateInWords(known: WorkDate | null, langs: readonly string[]): string {
  if (known === null) return t('dating.none')
  const date = saidInWords(say('value.plain', { value: { date: calendarDate(calendarOf(known.date)) } }))
  if (known.from !== 'text') return t(`dating.${known.from}`, { date })
  const { version, segment, text } = known
  return t('dating.text', { date, lang: langs[version] ?? '', segment: ordinal(segment), quote: text })
}
