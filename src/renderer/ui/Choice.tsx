import type { ReactNode } from 'react'

/** A value with its name, and the language that is written in where it is another than the window's. */
export type Named<T> = readonly [value: T, name: string, lang?: string]

/** A field that takes one of several values, or null, which it calls `any`. */
export function Choice<T extends string | number>({
  label,
  any,
  value,
  values,
  choose,
}: {
  readonly label: string
  readonly any: string
  readonly value: T | null
  readonly values: readonly Named<T>[]
  readonly choose: (value: T | null) => void
}): ReactNode {
  return (
    <select
      className="field small"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => choose(values[target.selectedIndex - 1]?.[0] ?? null)}
    >
      <option value="">{any}</option>
      {values.map(([one, name, lang]) => (
        <option key={one} value={one} lang={lang}>
          {name}
        </option>
      ))}
    </select>
  )
}
