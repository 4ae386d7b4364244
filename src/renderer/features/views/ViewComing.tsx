import { useEffect, type ReactNode } from 'react'
import { viewComes } from '#renderer/features/views/steer'
import { t } from '#renderer/words/words'

/** Stands where a view, or what it draws, is on its way. What is pressed meanwhile waits for it. */
export function ViewComing({ says = t('views.reading-work') }: { readonly says?: string }): ReactNode {
  useEffect(() => viewComes(), [])
  return (
    <p className="empty" aria-busy="true">
      {says}
    </p>
  )
}
