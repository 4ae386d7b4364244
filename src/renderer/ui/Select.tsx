import type { ReactNode } from 'react'

/** A value with its name, and the language that the name is in where that is another than the window's. */
export type Named<T> = readonly [value: T, name: string, lang?: string]

/** The values behind one that wants nothing in particular. */
export function orNone<T>(name: string, values: readonly Named<T>[]): readonly Named<T | null>[] {
  return [[null, name], ...values]
}

/** A field that takes one of several values; see `orNone` for null. */
export function Select<T extends string | number | null>({
  label,
  look = '',
  disabled = false,
  value,
  values,
  choose,
}: {
  /** Not needed where the field stands inside a `label`. */
  readonly label?: string
  /** More classes: `small`. */
  readonly look?: string
  readonly disabled?: boolean
  readonly value: T
  readonly values: readonly Named<NoInfer<T>>[]
  readonly choose: (value: NoInfer<T>) => void
}): ReactNode {
  return (
    <select
      className={`field ${look}`.trim()}
      aria-label={label}
      disabled={disabled}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = values[target.selectedIndex]
        if (chosen !== undefined) choose(chosen[0])
      }}
    >
      {values.map(([one, name, lang]) => (
        <option key={one} value={one ?? ''} lang={lang}>
          {name}
        </option>
      ))}
    </select>
  )
}
