import { Suspense, lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react'
import { runById } from '#renderer/commands/dispatch'
import { useView, VIEW_NAMES, type ViewName } from '#renderer/store'
import { t } from '#renderer/words/words'
import { Fault } from '#view/ui/Fault'
import { Key } from '#view/ui/Command'
import { ViewComing } from '#view/features/views/ViewComing'
import './views.css'

/** What is drawn in place of the grid; a view comes when it is first asked for. */
const VIEWS: Readonly<Record<Exclude<ViewName, 'grid'>, LazyExoticComponent<ComponentType>>> = {
  ribbons: lazy(() => import('#view/features/ribbons/Ribbons').then(({ Ribbons }) => ({ default: Ribbons }))),
  map: lazy(() => import('#view/features/map/Map').then(({ WorkMap }) => ({ default: WorkMap }))),
  reading: lazy(() => import('#view/features/reading/Reading').then(({ Reading }) => ({ default: Reading }))),
  source: lazy(() =>
    import('#view/features/source/SourceText').then(({ SourceText }) => ({ default: SourceText })),
  ),
  statistics: lazy(() =>
    import('#view/features/statistics/Statistics').then(({ Statistics }) => ({ default: Statistics })),
  ),
}

/** The middle of the workbench: the grid with the segment (`children`), or another view of the same work. */
export function Middle({ children }: { readonly children: ReactNode }): ReactNode {
  const showing = useView((now) => now.showing)
  const work = useView((now) => now.work)
  return (
    <div className="middle">
      <nav className="view-tabs" aria-label={t('views.tabs')}>
        {VIEW_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className="view-tab"
            aria-current={name === showing ? 'page' : undefined}
            onClick={() => runById(`view.${name}`)}
          >
            {t(`views.${name}`)}
            {name !== 'grid' && <Key of={`view.${name}`} />}
          </button>
        ))}
      </nav>
      <div className="middle-place">
        {showing === 'grid' ? (
          children
        ) : (
          <Fault key={`${showing} ${work ?? ''}`} what={t(`views.${showing}`)}>
            <Suspense fallback={<ViewComing />}>
              <Shown name={showing} />
            </Suspense>
          </Fault>
        )}
      </div>
    </div>
  )
}

function Shown({ name }: { readonly name: keyof typeof VIEWS }): ReactNode {
  const View = VIEWS[name]
  return <View />
}
