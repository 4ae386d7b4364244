import { useEffect, useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Row, WorkView } from '#shared/api'
import { printNow } from '#renderer/features/reading/print'
import { useReading } from '#renderer/features/reading/state'
import { count, ordinal } from '#renderer/ui/numbers'
import { endonym, titleLanguage } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { useView } from '#renderer/store'
import { ReadText } from '#view/features/reading/Text'

const NONE: ReadonlySet<number> = new Set()

/** The work as it goes to paper: beside the window in the document, and seen only when it is printed. */
export function Printed({ work }: { readonly work: WorkView }): ReactNode {
  const { printed, hidden } = useReading()
  const pivot = useView((now) => now.pivot)
  const place = Math.max(
    0,
    work.versions.findIndex(({ id }) => id === pivot),
  )
  useEffect(() => {
    if (printed !== null) printNow()
  }, [printed])
  const blocks = useMemo(
    () => (printed === null ? [] : paragraphsOf(printed.rows, printed.from, place)),
    [printed, place],
  )
  if (printed === null) return null
  const columns = work.versions.map((_, n) => n).filter((n) => !hidden.has(work.versions[n]?.id ?? -1))
  const { from, total, rows } = printed
  return createPortal(
    <article className="printed">
      <h1 lang={titleLanguage(work)}>{work.title}</h1>
      {rows.length < total && (
        <p>
          {t('views.printPart', {
            from: ordinal(from),
            to: count(from + rows.length),
            total: count(total),
          })}
        </p>
      )}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="text" lang={work.versions[column]?.lang}>
                {endonym(work.versions[column]?.lang ?? '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ first, rows: here }) => (
            <tr key={first}>
              {columns.map((column) => (
                <td key={column}>
                  <ReadText
                    rows={here}
                    {...{ first, column }}
                    lang={work.versions[column]?.lang ?? ''}
                    row={-1}
                    moved={NONE}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  )
}

interface PrintedBlock {
  readonly first: number
  readonly rows: readonly Row[]
}

/** The rows by paragraphs of the pivot, as `readingBlocks` has them. */
function paragraphsOf(rows: readonly Row[], from: number, pivot: number): PrintedBlock[] {
  const blocks: { first: number; rows: Row[]; paragraph: number | null }[] = []
  rows.forEach((row, n) => {
    const paragraph = row.cells[pivot]?.[0]?.paragraph ?? null
    const last = blocks.at(-1)
    if (
      last !== undefined &&
      (paragraph === null || last.paragraph === null || last.paragraph === paragraph)
    ) {
      last.rows.push(row)
      last.paragraph ??= paragraph
    } else blocks.push({ first: from + n, rows: [row], paragraph })
  })
  return blocks
}
