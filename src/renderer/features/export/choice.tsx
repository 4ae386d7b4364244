import type { ReactNode } from 'react'

/** A row of the panel: what is chosen, and the ways to choose it. */
export function Choice({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="export-choice">
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

export function Radio({
  name,
  checked,
  onChoose,
  children,
}: {
  name: string
  checked: boolean
  onChoose: () => void
  children: ReactNode
}): ReactNode {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {children}
    </label>
  )
}

export function Check({
  checked,
  onCheck,
  children,
}: {
  checked: boolean
  onCheck: (checked: boolean) => void
  children: ReactNode
}): ReactNode {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onCheck(target.checked)} />
      {children}
    </label>
  )
}
