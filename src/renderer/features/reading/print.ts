import type { Row } from '#shared/api'
import { call } from '#renderer/api'
import { useReading } from '#renderer/features/reading/state'
import { say, view } from '#renderer/store'
import { count, ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** Rows that one document takes: a browser lays a longer one out for minutes. */
const MOST = 4000
const CHUNK = 500

/** Reads the work and prints it as clean columns: all of it, or of a very long one what follows the cursor. */
export async function printReading(): Promise<void> {
  const { work, pivot, pages, cursor } = view()
  const total = pages.total ?? 0
  if (work === null || pivot === null || total === 0) return
  const from = total <= MOST ? 0 : Math.max(0, Math.min(cursor.row, total - MOST))
  const to = Math.min(total, from + MOST)
  say(
    to - from < total
      ? t('views.printPart', { from: ordinal(from), to: count(to), total: count(total) })
      : t('views.printing'),
  )
  const rows: Row[] = []
  while (from + rows.length < to) {
    const at = from + rows.length
    const page = await call('rows', { work, pivot, from: at, count: Math.min(CHUNK, to - at) })
    if (page.rows.length === 0) break
    rows.push(...page.rows)
  }
  useReading.setState({ printed: { from, total, rows } })
}

/** Opens the system's dialog for what stands in the document now, and lets go of it afterwards. */
export function printNow(): void {
  window.addEventListener('afterprint', () => useReading.setState({ printed: null }), { once: true })
  window.print()
}
