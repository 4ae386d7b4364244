import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ImportFileView, ImportTextView, PreviewSegment } from '#shared/import/preview'
import { call } from '#renderer/api'
import { choose, useImport } from '#renderer/features/import/state'
import { togglesAt, type Place, type Toggle } from '#renderer/features/import/line-toggles'
import { ImportRows } from '#view/features/import/ImportRows'
import { guard } from '#renderer/guard'
import { count, ordinal } from '#renderer/ui/numbers'
import { languageName } from '#renderer/ui/language'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

const PART = 200

/**
 * The text of a version with its segments as they would be imported, the line breaks that are joined, and the
 * furniture that is kept apart. Keys, buttons and clicks on the marks switch what is made of the line at the cursor.
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
  if (file.aligned !== null) return <ImportRows file={file} />
  if (file.refusal !== null) return <p className="empty">{saidInWords(file.refusal)}</p>
  const shown = file.versions[version]
  const togglesFor = (at: Place): readonly Toggle[] => togglesAt(text?.segments ?? [], at, file.choices)
  const toggles = togglesFor(place)
  const carryOut = (toggle: Toggle | undefined): void => {
    if (toggle !== undefined) void choose([file.file], toggle.choice)
  }
  const go = (event: KeyboardEvent): void => {
    const next = moved(text?.segments ?? [], place, event.key)
    if (next !== null) setPlace(next)
    else {
      const toggle = toggles.find(({ key }) => key === event.key.toLowerCase())
      if (toggle === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      carryOut(toggle)
    }
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
            {languageName(lang)} {count(segments)}
          </button>
        ))}
        {shown !== undefined && (
          <span className="faint number cut">
            {t('importing.paragraphs', { count: shown.paragraphs })} ·{' '}
            {t('importing.joined', { count: shown.joins })} ·{' '}
            {t('importing.furniture', { count: shown.furniture })}
          </span>
        )}
      </div>
      <div className="import-toggles" role="group" aria-label={t('importing.toggles')}>
        {toggles.map((toggle) => (
          <button key={toggle.key} type="button" className="button small" onClick={() => carryOut(toggle)}>
            {t(`importing.toggle.${toggle.label}`)} <kbd aria-hidden="true">{toggle.key.toUpperCase()}</kbd>
          </button>
        ))}
      </div>
      <ol
        className="import-segments text"
        lang={text?.lang}
        tabIndex={0}
        aria-label={t('importing.segments')}
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
            onMark={(piece, key) => {
              const at = { segment: n, piece }
              setPlace(at)
              carryOut(togglesFor(at).find((one) => one.key === key))
            }}
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
  onMark,
}: {
  segment: PreviewSegment
  begins: boolean
  piece: number | null
  onPlace: (piece: number) => void
  onMark: (piece: number, key: Toggle['key']) => void
}): ReactNode {
  return (
    <li className={`import-segment ${kind}${begins ? ' begins' : ''}`} data-here={here !== null}>
      <span className="import-number number faint">{ordinal(index)}</span>
      <span>
        {kind !== 'body' && <span className="import-kind">{t(`importing.kind.${kind}`)}</span>}
        {pieces.map(({ text, at, join, line }, n) => (
          <span key={at}>
            {(join !== 'start' || (line && !begins && kind !== 'furniture')) && (
              <i
                className={`import-join ${join}`}
                title={t('importing.switch', { join: t(`importing.join.${join}`) })}
                onClick={() => onMark(n, join === 'hyphen' ? 'h' : 'j')}
              >
                <span className="unseen">{t(`importing.join.${join}`)}</span>
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
  const { file: n, versions, aligned } = file
  useEffect(() => {
    let gone = false
    if (id === null || aligned !== null || versions[version] === undefined) return
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
  }, [id, n, versions, aligned, version, count_])
  return text
}
