import { useEffect, useLayoutEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { segmentAtShare } from '#shared/views/map-blocks'
import type { WorkOutline } from '#shared/views/outline'
import { inTurn, runById } from '#renderer/commands/dispatch'
import { brushFor } from '#renderer/features/map/brush'
import { mapModel, type Drawing, type MapModel } from '#renderer/features/map/model'
import { paintBands, shareAt, trackAt } from '#renderer/features/map/paint-bands'
import { paintDots, plotsOf } from '#renderer/features/map/paint-dots'
import { drawMap, useMap } from '#renderer/features/map/state'
import { steersView } from '#renderer/features/views/steer'
import { useOutline } from '#renderer/features/views/use-outline'
import { useSize } from '#renderer/features/views/use-size'
import { guard } from '#renderer/guard'
import { goToRow } from '#renderer/reading'
import { currentWork, useView, view } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { endonym } from '#renderer/ui/language'
import { count, ordinal, percent } from '#renderer/ui/numbers'
import { sentences } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'
import { Key } from '#view/ui/Command'
import { ViewComing } from '#view/features/views/ViewComing'
import { MapFigures } from '#view/features/map/MapFigures'
import { MapLegend } from '#view/features/map/MapLegend'
import './map.css'

const ALL: readonly number[] = []

/** The whole work at a glance: where it is joined, crossed, open, reviewed and divergent, and where one is. */
export function WorkMap(): ReactNode {
  const work = useView(currentWork)
  const outline = useOutline(ALL)
  if (work === null) return null
  return (
    <section className="view map" data-pane="view" aria-label={t('views.map')}>
      {outline === null ? <ViewComing /> : <MapOf work={work} outline={outline} />}
    </section>
  )
}

function MapOf({ work, outline }: { readonly work: WorkView; readonly outline: WorkOutline }): ReactNode {
  const { drawing } = useMap()
  const model = useMemo(() => mapModel(outline, drawing), [outline, drawing])
  return (
    <>
      <MapBar work={work} model={model} />
      <div className="map-place">
        <Picture work={work} model={model} />
        <MapFigures work={work} model={model} />
      </div>
      <MapLegend />
    </>
  )
}

function MapBar({ work, model }: { readonly work: WorkView; readonly model: MapModel }): ReactNode {
  const { drawing } = useMap()
  const { accepted, doubtful, unreviewed, total } = work.units
  const diverging = model.outline.units.severity.filter((severity) => severity >= 0).length
  return (
    <div className="view-bar">
      <span className="number">
        {sentences(
          t('views.mapSummary', { units: total, accepted, doubtful, unreviewed }),
          t('views.withDivergence', { count: diverging }),
        )}
      </span>
      <span className="view-choice spread" role="group" aria-label={t('views.draw')}>
        {(['bands', 'dots'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={drawing === one}
            onClick={() => drawMap(one)}
          >
            {t(`views.${one}`)}
          </button>
        ))}
        <Key of="map.draw" />
      </span>
      <span className="view-choice view-keys">
        <Key of="view.go" /> {t('views.hintGrid')}
      </span>
    </div>
  )
}

/** The drawing, which has the keyboard as a slider along the work. */
function Picture({ work, model }: { readonly work: WorkView; readonly model: MapModel }): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useSize(place)
  const { drawing } = useMap()
  const { row, column } = useView((now) => now.cursor)
  const inView = useView((now) => now.inView)
  const look = useView((now) => `${now.dark} ${now.theme} ${now.density}`)
  const total = model.outline.units.ids.length
  const size = Math.max(1, inView[1] - inView[0])
  const holdsRow = row >= inView[0] && row < inView[1]
  const from = holdsRow ? inView[0] : Math.max(0, row - (size >> 1))

  useEffect(() => {
    const take = (): void => place.current?.focus({ preventScroll: true })
    take()
    return takesFocus('view', take)
  }, [])
  useEffect(() => steersView(mapSteering(total, work.versions.length)), [total, work.versions.length])
  useLayoutEffect(() => {
    const brush = canvas.current === null ? null : brushFor(canvas.current, width, height)
    if (brush === null) return
    const names = model.outline.versions.map(({ lang }) => endonym(lang))
    if (drawing === 'dots') return paintDots(brush, model, names, row)
    paintBands(brush, {
      ...{ model, row, column },
      frame: [from, Math.min(total, from + size) - 1],
      names: model.outline.versions.map(({ lang, rows }) => [
        endonym(lang),
        t('common.segments', { count: rows.length }),
      ]),
    })
    // `look` is what the colours are read from the document for.
  }, [model, drawing, width, height, row, column, from, size, total, look])

  const onClick = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): void => {
    const there = under(model, drawing, [offsetX, offsetY], { width, height })
    if (there !== null) inTurn(() => goToRow(there.row, undefined, there.column))
  }
  return (
    <div
      className="map-picture view-body"
      role="slider"
      aria-label={t('views.mapOf', { work: work.title })}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, total)}
      aria-valuenow={row + 1}
      aria-valuetext={t('views.mapCursor', {
        unit: ordinal(row),
        total: count(total),
        share: `${percent(row, Math.max(1, total - 1))} %`,
      })}
      tabIndex={0}
      ref={place}
      style={{ '--versions': work.versions.length }}
      onClick={onClick}
      onDoubleClick={() => runById('view.go')}
    >
      <canvas ref={canvas} style={{ width, height }} aria-hidden="true" />
    </div>
  )
}

/** Left and right go by units, up and down by versions, pages by a twentieth of the work. */
function mapSteering(total: number, versions: number): Parameters<typeof steersView>[0] {
  const to = (row: number): Promise<void> =>
    guard(() => goToRow(Math.min(Math.max(0, row), Math.max(0, total - 1))))
  return {
    across: (by) => to(view().cursor.row + by),
    step: (by) => {
      const column = Math.min(Math.max(0, view().cursor.column + by), versions - 1)
      return guard(() => goToRow(view().cursor.row, undefined, column))
    },
    page: (by) => to(view().cursor.row + by * Math.max(1, Math.round(total / 20))),
    end: (which) => to(which === 'first' ? 0 : total - 1),
  }
}

/** The row and the version under a point of the drawing; null beside it. */
function under(
  model: MapModel,
  drawing: Drawing,
  [x, y]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
): { row: number; column: number } | null {
  const { outline, shares } = model
  const at = (column: number, share: number): { row: number; column: number } | null => {
    const starts = shares[column]
    const row =
      starts === undefined ? undefined : outline.versions[column]?.rows[segmentAtShare(starts, share)]
    return row === undefined ? null : { row, column }
  }
  if (drawing === 'bands') {
    const tracks = outline.versions.map((_, place) =>
      Math.abs(trackAt(place, outline.versions.length, height) - y),
    )
    return at(tracks.indexOf(Math.min(...tracks)), shareAt(x, width))
  }
  const plot = plotsOf(model, width, height).find(
    (one) => x >= one.x && x <= one.x + one.size && y >= one.y && y <= one.y + one.size,
  )
  return plot === undefined ? null : at(plot.pair.places[0], (x - plot.x) / plot.size)
}
