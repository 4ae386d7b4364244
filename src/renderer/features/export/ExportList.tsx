import { useEffect, useState, type ReactNode } from 'react'
import type { ExportEntries, ExportEntriesQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { t } from '#renderer/words/words'

const PART = 200

/** The units that go in or stay out, more of them as one scrolls. */
export function ExportList({ preview, which }: Pick<ExportEntriesQuery, 'preview' | 'which'>): ReactNode {
  const [page, setPage] = useState<ExportEntries | null>(null)
  const [wanted, setWanted] = useState(PART)
  useEffect(() => {
    let gone = false
    void guard(async () => {
      const next = await entriesOf({ preview, which, from: 0, count: wanted })
      if (!gone && next !== null) setPage(next)
    })
    return () => {
      gone = true
    }
  }, [preview, which, wanted])
  if (page === null) return null
  const { entries, total } = page
  return (
    <ul
      className="left-out"
      tabIndex={0}
      aria-label={which === 'in' ? t('exporting.list.in') : t('exporting.list.out')}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollTop + 2 * clientHeight > scrollHeight && entries.length < total)
          setWanted(entries.length + PART)
      }}
    >
      {entries.map(({ work, unit, why, lang, text }, n) => (
        <li key={`${work} ${unit} ${n}`}>
          <span className="faint">{why === null ? '' : t(`exporting.why.${why}`)}</span>
          <span className="cut text" lang={lang}>
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Null where the preview is gone, since the project changed: another one is on its way. */
async function entriesOf(query: ExportEntriesQuery): Promise<ExportEntries | null> {
  try {
    return await call('exportEntries', query)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'stale') return null
    throw error
  }
}
