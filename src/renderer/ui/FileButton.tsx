import { useRef, type ReactNode } from 'react'

/** A button that asks for a file of the person's, in either host. */
export function FileButton({
  label,
  accept,
  take,
  children,
}: {
  /** What the file is, for those who do not see the button. */
  readonly label: string
  /** Endings of names: `.tbx,.csv`. */
  readonly accept: string
  readonly take: (file: File) => void
  readonly children: ReactNode
}): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button small" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can then be chosen again.
          target.value = ''
          if (file !== undefined) take(file)
        }}
      />
    </>
  )
}
