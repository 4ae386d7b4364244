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

/** One of a few values, each with the words for it. */
export function Pick<T extends string>({
  label,
  value,
  of,
  languages = false,
  onPick,
}: {
  label: string
  value: T
  /** True where the values are tags of languages, and each is named in its own. */
  languages?: boolean
  of: readonly (readonly [value: T, words: string])[]
  onPick: (value: T) => void
}): ReactNode {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const picked = of.find(([one]) => one === target.value)
        if (picked !== undefined) onPick(picked[0])
      }}
    >
      {of.map(([one, words]) => (
        <option key={one} value={one} lang={languages ? one : undefined}>
          {words}
        </option>
      ))}
    </select>
  )
}
