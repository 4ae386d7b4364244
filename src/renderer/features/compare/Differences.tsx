import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react'
import { useView } from '#renderer/store'
import { drawnAs } from '#renderer/ui/look'
import { t } from '#renderer/words/words'

const TextDiff = lazy(() => import('#view/editor/TextDiff'))

/** Two texts side by side with what differs between them; the editor that shows them is loaded when first asked for. */
export function Differences(texts: Omit<ComponentProps<typeof TextDiff>, 'look'>): ReactNode {
  const look = useView(drawnAs)
  return (
    <Suspense fallback={<p className="empty">{t('compare.opening')}</p>}>
      <TextDiff {...texts} look={look} />
    </Suspense>
  )
}
