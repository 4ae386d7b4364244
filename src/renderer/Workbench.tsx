import { useEffect, type ReactNode } from 'react'
import { Group, Panel, Separator, usePanelRef, type PanelImperativeHandle } from 'react-resizable-panels'
import { show, useView, view, type SidePane } from '#renderer/store'
import { NARROW } from '#renderer/window'
import { Divergences } from '#view/features/divergences/Divergences'
import { Grid } from '#view/features/grid/Grid'
import { SegmentPane } from '#view/features/segment/SegmentPane'
import { Middle } from '#view/features/views/Middle'
import { focusPane } from '#renderer/ui/focus'
import { Fault } from '#view/ui/Fault'
import { Works } from '#view/features/works/Works'
import { t } from '#renderer/words/words'

/** The four panes, with the grid in the middle; the others can be folded away. */
export function Workbench(): ReactNode {
  const works = useFolding('works')
  const segment = useFolding('segment')
  const divergences = useFolding('divergences')
  return (
    <main className="workbench">
      <Group orientation="horizontal">
        <Panel
          id="works"
          {...works}
          collapsible
          collapsedSize={0}
          defaultSize={216}
          minSize={168}
          maxSize={360}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Fault what={t('fault.works')}>
            <Works />
          </Fault>
        </Panel>
        <Separator className="divider" aria-label={t('fault.worksWidth')} />
        <Panel id="middle" minSize={240}>
          <Middle>
            <Group orientation="vertical">
              <Panel id="grid" minSize={120}>
                <Fault what={t('fault.grid')}>
                  <Grid />
                </Fault>
              </Panel>
              <Separator className="divider across" aria-label={t('fault.segmentHeight')} />
              <Panel
                id="segment"
                {...segment}
                collapsible
                collapsedSize={0}
                defaultSize={200}
                minSize={120}
                maxSize="60%"
                groupResizeBehavior="preserve-pixel-size"
              >
                <div className="segment-place">
                  <Fault what={t('fault.segment')}>
                    <SegmentPane />
                  </Fault>
                </div>
              </Panel>
            </Group>
          </Middle>
        </Panel>
        <Separator className="divider" aria-label={t('fault.divergencesWidth')} />
        <Panel
          id="divergences"
          {...divergences}
          collapsible
          collapsedSize={0}
          defaultSize={window.innerWidth < NARROW ? 256 : 320}
          minSize={240}
          maxSize={520}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Fault what={t('fault.divergences')}>
            <Divergences />
          </Fault>
        </Panel>
      </Group>
    </main>
  )
}

/** Folds the panel when the view says so, and tells the view when the person drags it shut or open. */
function useFolding(pane: SidePane): {
  panelRef: ReturnType<typeof usePanelRef>
  inert: boolean
  onResize: () => void
} {
  const panelRef = usePanelRef()
  const folded = useView((now) => now.folded[pane])
  const showing = useView((now) => now.showing)
  // A pane that a view stood in the place of comes back unfolded.
  useEffect(() => fold(panelRef.current, folded), [panelRef, folded, showing])
  useEffect(() => {
    if (folded) leave(pane)
  }, [folded, pane])
  const onResize = (): void => {
    const now = panelRef.current?.isCollapsed() ?? false
    if (now !== view().folded[pane]) show({ folded: { ...view().folded, [pane]: now } })
  }
  return { panelRef, inert: folded, onResize }
}

/** A pane that is folded away gives the keyboard to the middle, at once or when what lies over it is closed. */
function leave(pane: SidePane): void {
  if (view().pane !== pane) return
  const middle = view().showing === 'grid' ? 'grid' : 'view'
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.closest(`[data-pane="${pane}"]`)) focusPane(middle)
  else show({ pane: middle })
}

function fold(panel: PanelImperativeHandle | null, folded: boolean): void {
  if (panel === null || panel.isCollapsed() === folded) return
  if (folded) panel.collapse()
  else panel.expand()
}
