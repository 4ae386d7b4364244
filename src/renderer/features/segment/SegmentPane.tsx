import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react'
import type { Cell, VersionView } from '#shared/api'
import { call } from '#renderer/api'
import { keyLabel } from '#renderer/commands/key-label'
import { cellAt } from '#renderer/commands/targets'
import { guard } from '#renderer/guard'
import { currentRow, currentWork, show, useView, view } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { idle } from '#renderer/ui/idle'
import { drawnAs } from '#renderer/ui/look'
import { endonym } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { partWhole } from '#renderer/ui/runs'
import { CommandButton } from '#view/ui/Command'
import { MarkedText } from '#view/ui/MarkedText'
import { Reasons } from '#view/features/segment/Reasons'
import { Source } from '#view/features/segment/Source'
import { t } from '#renderer/words/words'
import './segment.css'

// The editor is large: the rows are painted first.
const TextEditor = lazy(() => idle().then(() => import('#view/editor/TextEditor')))

/** The segment under the cursor: its text, to correct or to split; where it comes from; how sure its unit is. */
export function SegmentPane(): ReactNode {
  const version = useView((now) => currentWork(now)?.versions[now.cursor.column] ?? null)
  const cell = useView((now) => cellAt(currentRow(now), now.cursor))
  const pane = useRef<HTMLElement>(null)
  const editorRef = useRef<(() => void) | null>(null)
  useEffect(() => takesFocus('segment', () => (editorRef.current ?? (() => pane.current?.focus()))()), [])
  return (
    <section
      className="segment-pane"
      data-pane="segment"
      aria-label={t('segment.label')}
      tabIndex={-1}
      ref={pane}
    >
      <div className="segment-text">
        {version !== null && cell !== null ? (
          <Text version={version} cell={cell} editorRef={editorRef} />
        ) : (
          <NoSegment version={version} />
        )}
      </div>
      <Source cell={cell} />
      <Reasons />
    </section>
  )
}

function NoSegment({ version }: { version: VersionView | null }): ReactNode {
  if (version === null) return null
  return (
    <p className="empty">
      <strong>{t('segment.nothing', { version: endonym(version.lang) })}</strong>
      {t('segment.nothingWhy', {
        ...{ up: keyLabel('segment.up'), down: keyLabel('segment.down') },
        ...{ pick: keyLabel('go.pick'), link: keyLabel('unit.link') },
      })}
    </p>
  )
}

function Text({
  version,
  cell,
  editorRef,
}: {
  version: VersionView
  cell: Cell
  /** Holds what gives the editor the keyboard, while it is there. */
  editorRef: RefObject<(() => void) | null>
}): ReactNode {
  const draft = useView((now) => now.draft)
  const look = useView(drawnAs)
  const inside = useMemo(() => partWhole(cell.text.length, cell.marks).inside, [cell])
  useReadSource(cell)
  const onReady = useCallback(
    (ready: (() => void) | null) => {
      editorRef.current = ready
      // The keyboard may have been sent here while the editor was on its way.
      if (view().pane === 'segment') ready?.()
    },
    [editorRef],
  )
  return (
    <>
      <div className="segment-head">
        <span className="faint cut number">
          <b>{version.lang}</b> ·{' '}
          {t('segment.place', { number: ordinal(cell.index), total: version.segments })}
        </span>
        <span className="segment-commands">
          {draft === null ? (
            <>
              {cell.original !== null && (
                <>
                  <CommandButton of="segment.compare" look="small quiet" showKey={false}>
                    {t('segment.compare')}
                  </CommandButton>
                  <CommandButton of="segment.revert" look="small quiet" showKey={false}>
                    {t('segment.revert')}
                  </CommandButton>
                </>
              )}
              <CommandButton of="segment.edit" look="small quiet">
                {t('segment.edit')}
              </CommandButton>
              <CommandButton of="segment.split" look="small quiet">
                {t('segment.split')}
              </CommandButton>
            </>
          ) : (
            <>
              <CommandButton of="segment.save" look="small primary">
                {t('segment.keep')}
              </CommandButton>
              <CommandButton of="segment.cancel" look="small quiet">
                {t('segment.leave')}
              </CommandButton>
            </>
          )}
        </span>
      </div>
      <Suspense
        fallback={
          <p className="text text-still" lang={version.lang}>
            <MarkedText text={cell.text} marks={inside} chosen={null} />
          </p>
        }
      >
        <TextEditor
          text={draft ?? cell.text}
          lang={version.lang}
          label={t('segment.editor', { version: endonym(version.lang), number: ordinal(cell.index) })}
          writing={draft !== null}
          marks={draft === null ? inside : NO_MARKS}
          look={look}
          onChange={(text) => show({ draft: text })}
          onCaret={(caret) => show({ caret })}
          onSelect={(selected) => show({ selected })}
          onReady={onReady}
        />
      </Suspense>
    </>
  )
}

const NO_MARKS: Cell['marks'] = []

/** Reads where the segment comes from, again when its text or its spans may have changed. */
function useReadSource({ segment, text, original }: Cell): void {
  useEffect(() => {
    let gone = false
    void guard(async () => {
      const source = await call('source', { segment })
      if (!gone) show({ source })
    })
    return () => {
      gone = true
    }
  }, [segment, text, original])
}
