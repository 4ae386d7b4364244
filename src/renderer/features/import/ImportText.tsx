import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ImportFileView, ImportTextView, PreviewSegment } from '#shared/import/preview'
import { call } from '#renderer/api'
import { choose, useImport } from '#renderer/features/import/state'
import { JOINS } from '#renderer/features/import/words'
import { guard } from '#renderer/guard'
import { count, counted, ordinal } from '#renderer/ui/numbers'
import { englishName } from '#renderer/ui/language'

const PART = 200

/** The line of the file that the keyboard is on: the segment it is shown in, and which of its pieces. */
interface Place {
  readonly segment: number
  readonly piece: number
}

/**
 * The text of a version with its segments as they would be imported, the line breaks that are joined, and the
 * furniture that is kept apart. F calls the line at the cursor furniture, or takes it back into the text.
 */
export function ImportText({ file }: { file: ImportFileView }): ReactNode {
  const version = useImport((now) => now.version)
  const [wanted, setWanted] = useState(PART)
  const [place, setPlace] = useState<Place>({ segment: 0, piece: 0 })
  const text = useText(file, version, wanted)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-here="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [place])
  if (file.refusal !== null) return <p className="empty">{file.refusal}</p>
  const shown = file.versions[version]
  const here = text?.segments[place.segment]
  const toggle = (): void => {
    const piece = here?.pieces[place.piece]
    if (here === undefined || piece === undefined) return
    const others = file.choices.furniture.filter(([at]) => at !== piece.at)
    void choose([file.file], { furniture: [...others, [piece.at, here.kind !== 'furniture']] })
  }
  const go = (event: KeyboardEvent): void => {
    const next = moved(text?.segments ?? [], place, event.key)
    if (next !== null) setPlace(next)
    else if (event.key === 'f' || event.key === 'F') toggle()
    else return
    if (text !== null && place.segment + 20 > text.segments.length && text.segments.length < text.total)
      setWanted(wanted + PART)
    event.preventDefault()
  }
  return (
    <div className="import-text">
      <div className="import-versions">
        {file.versions.map(({ lang, segments }, n) => (
          <button
            key={lang}
            type="button"
            className="chip"
            aria-pressed={n === version}
            onClick={() => {
              useImport.setState({ version: n })
              setPlace({ segment: 0, piece: 0 })
            }}
          >
            {englishName(lang)} {count(segments)}
          </button>
        ))}
        {shown !== undefined && (
          <span className="faint number cut">
            {counted(shown.paragraphs, 'paragraph')} · {counted(shown.joins, 'line break')} joined ·{' '}
            {count(shown.furniture)} furniture
          </span>
        )}
        <button type="button" className="button small" disabled={here === undefined} onClick={toggle}>
          {here?.kind === 'furniture' ? 'Take into the text' : 'Call it furniture'}{' '}
          <kbd aria-hidden="true">F</kbd>
        </button>
      </div>
      <ol
        className="import-segments text"
        lang={text?.lang}
        tabIndex={0}
        aria-label="Segments"
        ref={list}
        onKeyDown={go}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (
            text !== null &&
            scrollTop + 2 * clientHeight > scrollHeight &&
            text.segments.length < text.total
          )
            setWanted(text.segments.length + PART)
        }}
      >
        {text?.segments.map((segment, n) => (
          <Segment
            key={segment.index}
            segment={segment}
            begins={text.segments[n - 1]?.paragraph !== segment.paragraph}
            piece={n === place.segment ? place.piece : null}
            onPlace={(piece) => setPlace({ segment: n, piece })}
          />
        ))}
      </ol>
    </div>
  )
}

function Segment({
  segment: { index, kind, pieces },
  begins,
  piece: here,
  onPlace,
}: {
  segment: PreviewSegment
  begins: boolean
  piece: number | null
  onPlace: (piece: number) => void
}): ReactNode {
  return (
    <li className={`import-segment ${kind}${begins ? ' begins' : ''}`} data-here={here !== null}>
      <span className="import-number number faint">{ordinal(index)}</span>
      <span>
        {kind !== 'body' && <span className="import-kind">{kind}</span>}
        {pieces.map(({ text, at, join }, n) => (
          <span key={at}>
            {join !== 'start' && (
              <i className={`import-join ${join}`} title={JOINS[join]}>
                <span className="unseen">{JOINS[join]}</span>
              </i>
            )}
            <span className={n === here ? 'import-piece here' : 'import-piece'} onClick={() => onPlace(n)}>
              {text}
            </span>
          </span>
        ))}
      </span>
    </li>
  )
}

/** Where a key leads: Up and Down by segment, Left and Right by line; null for any other. */
function moved(segments: readonly PreviewSegment[], { segment, piece }: Place, key: string): Place | null {
  const last = segments.length - 1
  const pieces = segments[segment]?.pieces.length ?? 0
  switch (key) {
    case 'ArrowDown':
      return { segment: Math.min(last, segment + 1), piece: 0 }
    case 'ArrowUp':
      return { segment: Math.max(0, segment - 1), piece: 0 }
    case 'Home':
      return { segment: 0, piece: 0 }
    case 'End':
      return { segment: Math.max(0, last), piece: 0 }
    case 'ArrowRight':
      return piece + 1 < pieces
        ? { segment, piece: piece + 1 }
        : { segment: Math.min(last, segment + 1), piece: 0 }
    case 'ArrowLeft':
      return { segment: piece > 0 ? segment : Math.max(0, segment - 1), piece: Math.max(0, piece - 1) }
    default:
      return null
  }
}

/** The first segments of a version; the last answer stays until the next is there. */
function useText(file: ImportFileView, version: number, count_: number): ImportTextView | null {
  const id = useImport((now) => now.view?.import ?? null)
  const [text, setText] = useState<ImportTextView | null>(null)
  const { file: n, versions } = file
  useEffect(() => {
    let gone = false
    if (id === null || versions[version] === undefined) return
    void guard(async () => {
      const parts: ImportTextView[] = []
      for (let from = 0; from < count_; from += 1000)
        parts.push(
          await call('importText', {
            import: id,
            file: n,
            version,
            from,
            count: Math.min(1000, count_ - from),
          }),
        )
      const [first] = parts
      if (!gone && first !== undefined)
        setText({ ...first, segments: parts.flatMap(({ segments }) => segments) })
    })
    return () => {
      gone = true
    }
  }, [id, n, versions, version, count_])
  return text
}
