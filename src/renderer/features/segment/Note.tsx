import { keyLabel } from '#renderer/commands/key-label'
import { useEffect, useRef, type ReactNode } from 'react'
import type { UnitId } from '#shared/model'
import { runCommand } from '#renderer/running'
import { focusPane, takesFocus } from '#renderer/ui/focus'
import { useWritten } from '#renderer/ui/use-written'
import { NotKept } from '#view/ui/NotKept'
import { t } from '#renderer/words/words'

/**
 * The note of a unit, kept when the field is left or Ctrl+Enter is pressed; Esc leaves it without keeping it, and what was
 * written waits there.
 */
export function Note({ unit, note }: { unit: UnitId; note: string }): ReactNode {
  const written = useWritten('unit.note', unit, note)
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => takesFocus('note', () => field.current?.focus()), [])
  const keep = (text: string): Promise<boolean> =>
    text.trim() === note
      ? Promise.resolve(true)
      : runCommand({ kind: 'unit.note', unit, text: text.trim() }, 'stay')
  return (
    <div className="note-place" ref={place}>
      <textarea
        className="field note"
        aria-label={t('segment.note')}
        placeholder={t('segment.notePlaceholder', { key: keyLabel('unit.note') })}
        rows={2}
        value={written.text}
        ref={field}
        onChange={(event) => written.write(event.target.value)}
        onFocus={written.resume}
        onBlur={({ relatedTarget }) => {
          // To the button beside it one goes to let go of the text.
          if (written.isOpen() && place.current?.contains(relatedTarget) !== true) void written.keep(keep)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') written.leave()
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.preventDefault()
            focusPane('grid')
          }
        }}
      />
      <NotKept written={written} onDiscard={() => field.current?.focus()} />
    </div>
  )
}
