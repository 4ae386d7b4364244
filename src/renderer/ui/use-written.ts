import { useEffect, useState } from 'react'
import { useView } from '#renderer/store'
import { drop, fieldKey, hold, leave, resume, unkept, useUnkept, type FieldKind } from '#renderer/written'

/** A field of text that is kept by a command. */
export interface Written {
  readonly text: string
  /** What stands in the field was left there without being kept. */
  readonly left: boolean
  readonly write: (text: string) => void
  /** Leaves the field with what is in it. */
  readonly leave: () => void
  /** Goes back to what was left in it. */
  readonly resume: () => void
  /** Whether something is being written that is not kept. */
  readonly isOpen: () => boolean
  /** Lets go of what is not kept. */
  readonly discard: () => void
  /** Keeps the text by a command; where that is refused the text stays. True when it was kept. */
  readonly keep: (run: (text: string) => Promise<boolean>) => Promise<boolean>
}

/**
 * What stands in a field: `kept`, or what was written over it and is not kept yet. That is held when the field goes away
 * (Escape, another unit, another panel), and when the window does.
 */
export function useWritten(kind: FieldKind, of: number, kept: string): Written {
  const work = useView((now) => now.work) ?? 0
  const key = fieldKey({ kind, work, of })
  const held = useUnkept((now) => now.get(key))
  /** What a command is keeping now. */
  const [keeping, setKeeping] = useState<string | null>(null)
  useEffect(() => () => leave({ kind, work, of }), [kind, work, of])
  const field = { kind, work, of }
  const text = keeping ?? held?.text ?? kept
  return {
    text,
    left: held?.left === true && held.text !== kept,
    write: (next) => {
      // Who writes on while a command keeps what was there has a new text before them.
      setKeeping(null)
      if (next === kept) drop(field)
      else hold(field, next)
    },
    leave: () => leave(field),
    resume: () => resume(field),
    isOpen: () => unkept(field)?.open ?? false,
    discard: () => drop(field),
    keep: async (run) => {
      setKeeping(text)
      drop(field)
      const done = await run(text)
      if (!done && text !== kept && unkept(field) === null) {
        hold(field, text)
        leave(field)
      }
      setKeeping(null)
      return done
    },
  }
}
