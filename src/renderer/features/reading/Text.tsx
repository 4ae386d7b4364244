import { Fragment, type ReactNode } from 'react'
import type { Row } from '#shared/api'
import type { LanguageTag } from '#shared/model'
import { between, typeset, type Paragraph } from '#renderer/features/reading/typeset'
import { t } from '#renderer/words/words'

/** What a version has in some rows, as one reads it: headings, paragraphs, lists and notes. */
export function ReadText({
  rows,
  first,
  column,
  lang,
  row,
  moved,
}: {
  readonly rows: readonly Row[]
  /** Row that the first of `rows` is. */
  readonly first: number
  readonly column: number
  readonly lang: LanguageTag
  /** Row that the cursor is on; -1 on paper. */
  readonly row: number
  /** Rows whose text stands elsewhere in this version. */
  readonly moved: ReadonlySet<number>
}): ReactNode {
  return (
    <div className="read-text" lang={lang}>
      {typeset(rows, first, column).map((paragraph) => (
        <Typeset
          key={paragraph.sentences[0]?.cell.segment}
          paragraph={paragraph}
          column={column}
          lang={lang}
          row={row}
          moved={moved}
        />
      ))}
    </div>
  )
}

function Typeset({
  paragraph: { kind, sentences },
  column,
  lang,
  row,
  moved,
}: {
  readonly paragraph: Paragraph
  readonly column: number
  readonly lang: LanguageTag
  readonly row: number
  readonly moved: ReadonlySet<number>
}): ReactNode {
  return (
    <p
      className={`text read-${kind}`}
      lang={lang}
      {...(kind === 'heading' && { role: 'heading', 'aria-level': 3 })}
    >
      {sentences.map(({ row: of, cell: { segment, text } }, n) => (
        <Fragment key={segment}>
          {n > 0 && between(lang)}
          <span
            className={of === row ? 'read-sentence current' : 'read-sentence'}
            data-row={of}
            data-column={column}
            data-segment={segment}
          >
            {moved.has(of) && (
              <span className="read-moved" title={t('views.movedHere')} aria-hidden="true">
                ⇅
              </span>
            )}
            {text}
          </span>
        </Fragment>
      ))}
    </p>
  )
}
