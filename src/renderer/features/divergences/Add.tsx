import { useState, type ReactNode } from 'react'
import { CATEGORIES, SEVERITIES, type Category, type Severity } from '#shared/model'
import { CATEGORY_TITLES } from '#renderer/features/divergences/words'
import { guard } from '#renderer/guard'
import { readDivergences } from '#renderer/reading'
import { runCommand } from '#renderer/running'
import { show, useView, type Taken } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { ordinal } from '#renderer/ui/numbers'
import { Key } from '#view/ui/Command'

const NONE: readonly Taken[] = []

/** A divergence that a person saw: the evidence taken so far, and what it is. */
export function Add(): ReactNode {
  const taken = useView((now) => now.adding ?? NONE)
  const [category, setCategory] = useState<Category>('number')
  const [severity, setSeverity] = useState<Severity>('major')
  const [message, setMessage] = useState('')
  const leave = (): void => {
    show({ adding: null })
    focusPane('grid')
  }
  const add = async (): Promise<void> => {
    const places = taken.map(({ segment, start, end }) => ({ segment, start, end }))
    if (!(await runCommand({ kind: 'divergence.add', category, severity, message, places }, 'stay'))) return
    await guard(readDivergences)
    leave()
  }
  return (
    <form
      className="decide add"
      aria-label="Add a divergence"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <ul className="add-evidence">
        {taken.map((one) => (
          <li key={one.segment}>
            <span className="tag number">
              {one.lang} {ordinal(one.index)}
            </span>
            <span className="text cut" lang={one.lang}>
              {one.text}
            </span>
            <button
              type="button"
              className="button small quiet"
              aria-label={`Leave out ${one.lang} ${ordinal(one.index)}`}
              onClick={() => show({ adding: taken.filter(({ segment }) => segment !== one.segment) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="faint">
        <Key of="divergence.take" /> takes the selection, or the segment under the cursor, as evidence.
      </p>
      <select
        className="field small"
        aria-label="Category"
        value={category}
        onChange={({ target }) => setCategory(CATEGORIES.find((one) => one === target.value) ?? 'number')}
      >
        {CATEGORIES.map((one) => (
          <option key={one} value={one}>
            {CATEGORY_TITLES[one]}
          </option>
        ))}
      </select>
      <select
        className="field small"
        aria-label="Severity"
        value={severity}
        onChange={({ target }) => setSeverity(SEVERITIES.find((one) => one === target.value) ?? 'major')}
      >
        {SEVERITIES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <input
        className="field"
        aria-label="What differs"
        placeholder="What differs?"
        value={message}
        onChange={({ target }) => setMessage(target.value)}
      />
      <button
        type="submit"
        className="button small primary"
        disabled={message.trim() === '' || taken.length === 0}
      >
        Add
      </button>
      <button type="button" className="button small quiet" onClick={leave}>
        Leave <kbd aria-hidden="true">Esc</kbd>
      </button>
    </form>
  )
}
