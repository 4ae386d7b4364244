import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { VersionView } from '#shared/api'
import type { Span } from '#shared/model'
import { call } from '#renderer/api'
import { runById } from '#renderer/commands/dispatch'
import { useHitsHere } from '#renderer/features/source/hits'
import { createSheet, LARGE, type Sheet } from '#renderer/features/source/sheet'
import { knownAt, putCursorAt, readSegments, takeEntry, useSource } from '#renderer/features/source/state'
import { steersView } from '#renderer/features/views/steer'
import { guard } from '#renderer/guard'
import { show, useView, view } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { drawnAs } from '#renderer/ui/look'
import { endonym } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { Margin } from '#view/features/source/Margin'

/** The text of a version in an editor that cannot be written in, in step with the cursor of the grid. */
export default function SourceEditor({
  version,
  text,
}: {
  readonly version: VersionView
  readonly text: string
}): ReactNode {
  const { id, lang } = version
  const host = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [inView, setInView] = useState<Span>([0, 0])
  const [topOf, setTopOf] = useState<((offset: number) => number) | null>(null)
  const margin = useRef<HTMLDivElement>(null)
  const look = useView(drawnAs)
  const label = t('source.textOf', { version: endonym(lang) })

  useLayoutEffect(() => {
    if (host.current === null) return
    let following = Promise.resolve()
    const seen = (): void => setInView(made.inView())
    const scrolled = (): void => {
      if (margin.current !== null) margin.current.style.transform = `translateY(${-made.scrollTop()}px)`
      seen()
    }
    const made = createSheet(
      host.current,
      text,
      { lang, label },
      {
        onCaret: (offset) => {
          following = guard(() => putCursorAt(id, offset))
        },
        onScroll: () => scrolled(),
        onLayout: () => {
          setTopOf(() => (offset: number) => made.topOf(offset))
          seen()
        },
      },
    )
    setSheet(made)
    setTopOf(() => (offset: number) => made.topOf(offset))
    seen()
    // Who chooses versions in the list above goes on there.
    if (!(document.activeElement instanceof HTMLSelectElement)) made.focus()
    const end = takesFocus('view', made.focus)
    const moved = (command: string): Promise<void> => {
      made.run(command)
      return following
    }
    const endSteering = steersView({
      step: (by) => moved(by === 1 ? 'cursorDown' : 'cursorUp'),
      across: (by) => moved(by === 1 ? 'cursorRight' : 'cursorLeft'),
      page: (by) => moved(by === 1 ? 'cursorPageDown' : 'cursorPageUp'),
      end: (which) => moved(which === 'first' ? 'cursorTop' : 'cursorBottom'),
    })
    return () => {
      endSteering()
      end()
      setSheet(null)
      setTopOf(null)
      made.dispose()
    }
  }, [id, text, lang, label])

  useEffect(() => sheet?.restyle(), [sheet, look])
  useFollowCursor(sheet, id)
  useMarks(sheet, id, inView)
  return (
    <div className="source-sheet" onDoubleClick={() => runById('view.go')}>
      <Margin topOf={topOf} height={sheet?.lineHeight() ?? 0} version={id} place={margin} />
      <div className={`source-editor text${text.length > LARGE ? ' large' : ''}`} lang={lang} ref={host} />
    </div>
  )
}

/** Shows where the cursor of the grid is, unless the caret brought it there. */
function useFollowCursor(sheet: Sheet | null, version: number): void {
  const { row, segment } = useView((now) => now.cursor)
  useEffect(() => {
    if (sheet === null) return
    let gone = false
    void guard(async () => {
      const place = await placeOf(version, row, segment)
      const isThere = segment !== null && knownAt(version, sheet.caret())?.segment === segment
      if (!gone && !isThere && place !== null) sheet.goTo(place)
    })
    return () => {
      gone = true
    }
  }, [sheet, version, row, segment])
}

/** Where a segment begins (or the caret was in it), or where ends what stands before a gap. */
async function placeOf(version: number, row: number, segment: number | null): Promise<number | null> {
  const { pivot } = view()
  if (segment !== null) {
    const source = await call('source', { segment })
    if (view().cursor.segment === segment) show({ source })
    return takeEntry(segment) ?? source.spans[0]?.[0] ?? null
  }
  const near = pivot === null ? null : await call('sourceNear', { version, pivot, row })
  return near?.spans.at(-1)?.[1] ?? null
}

/** Draws the segments in view, and reads them: again when the work was changed. */
function useMarks(sheet: Sheet | null, version: number, inView: Span): void {
  const seq = useView((now) => now.project?.seq ?? 0)
  const pivot = useView((now) => now.pivot)
  const current = useView((now) => now.cursor.segment)
  const held = useSource()
  const hits = useHitsHere()
  useEffect(() => {
    if (inView[1] > 0)
      void guard(async () => {
        await readSegments(version, inView)
      })
  }, [version, inView, seq, pivot])
  useEffect(() => {
    if (sheet !== null && held.version === version) sheet.mark(held.segments, current, hits)
  }, [sheet, version, held, current, hits])
}
