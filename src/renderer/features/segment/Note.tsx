import { keyLabel } from '#renderer/commands/key-label'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { UnitId } from '#shared/model'
import { runCommand } from '#renderer/running'
import { focusPane, takesFocus } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'

/** The note of a unit, kept when the field is left or Ctrl+Enter is pressed; Esc leaves it as it was. */
export function Note({ unit, note }: { unit: UnitId; note: string }): ReactNode {
  const [text, setText] = useState(note)
  const [known, setKnown] = useState(note)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => takesFocus('note', () => field.current?.focus()), [])
  if (known !== note) {
    setKnown(note)
    setText(note)
  }
  const keep = (): void => {
    if (text.trim() !== note) void runCommand({ kind: 'unit.note', unit, text: text.trim() }, 'stay')
  }
  return (
    <textarea
      className="field note"
      aria-label={t('segment.note')}
      placeholder={t('segment.notePlaceholder', { key: keyLabel('unit.note') })}
      rows={2}
      value={text}
      ref={field}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(note)
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault()
          focusPane('grid')
        }
      }}
    />
  )
}
