import type { ReactNode } from 'react'
import type { Written } from '#renderer/ui/use-written'
import { t } from '#renderer/words/words'

/** Says of a field that what stands in it was not kept, and lets go of that; nothing while there is nothing to say. */
export function NotKept({
  written,
  onDiscard,
}: {
  readonly written: Pick<Written, 'left' | 'discard'>
  /** Gives the field the keyboard back. */
  readonly onDiscard: () => void
}): ReactNode {
  if (!written.left) return null
  return (
    <span className="not-kept">
      <span>{t('common.notKept')}</span>
      <button
        type="button"
        className="button small quiet"
        onClick={() => {
          written.discard()
          onDiscard()
        }}
      >
        {t('common.discard')}
      </button>
    </span>
  )
}
