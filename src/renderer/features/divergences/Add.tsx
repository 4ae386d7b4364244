import { useRef, useState, type ReactNode } from 'react'
import { CATEGORIES, SEVERITIES, type Category, type Severity } from '#shared/model'
import { inTurn } from '#renderer/commands/dispatch'
import { guard } from '#renderer/guard'
import { readDivergences } from '#renderer/reading'
import { runCommand } from '#renderer/running'
import { show, useView, type Taken } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { ordinal } from '#renderer/ui/numbers'
import { useWritten } from '#renderer/ui/use-written'
import { Key } from '#view/ui/Command'
import { NotKept } from '#view/ui/NotKept'
import { names, t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'

const NONE: readonly Taken[] = []

/** A divergence that a person saw: the evidence taken so far, and what it is. What was written of it waits when it is left. */
export function Add(): ReactNode {
  const taken = useView((now) => now.adding ?? NONE)
  const [category, setCategory] = useState<Category>('number')
  const [severity, setSeverity] = useState<Severity>('major')
  const written = useWritten('divergence.add', 0, '')
  const field = useRef<HTMLInputElement>(null)
  const leave = (): void => {
    show({ adding: null })
    focusPane('grid')
  }
  const add = async (): Promise<void> => {
    const places = taken.map(({ segment, start, end }) => ({ segment, start, end }))
    const add = (message: string): Promise<boolean> =>
      runCommand({ kind: 'divergence.add', category, severity, message, places }, 'stay')
    if (!(await written.keep(add))) return
    await guard(readDivergences)
    leave()
  }
  return (
    <form
      className="decide add"
      aria-label={t('divergences.add')}
      onSubmit={(event) => {
        event.preventDefault()
        inTurn(add)
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
              aria-label={t('divergences.leaveOut', { place: `${one.lang} ${ordinal(one.index)}` })}
              onClick={() => show({ adding: taken.filter(({ segment }) => segment !== one.segment) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="faint">
        <Key of="divergence.take" /> {t('divergences.takes')}
      </p>
      <Select
        look="small"
        label={t('common.category')}
        value={category}
        values={CATEGORIES.map((one) => [one, names().categories[one]])}
        choose={setCategory}
      />
      <Select
        look="small"
        label={t('common.severity')}
        value={severity}
        values={SEVERITIES.map((one) => [one, names().severities[one]])}
        choose={setSeverity}
      />
      <input
        className="field"
        aria-label={t('divergences.what')}
        placeholder={t('divergences.whatHere')}
        value={written.text}
        ref={field}
        onChange={({ target }) => written.write(target.value)}
      />
      <NotKept written={written} onDiscard={() => field.current?.focus()} />
      <button
        type="submit"
        className="button small primary"
        disabled={written.text.trim() === '' || taken.length === 0}
      >
        {t('common.add')}
      </button>
      <button type="button" className="button small quiet" onClick={leave}>
        {t('divergences.leave')} <kbd aria-hidden="true">Esc</kbd>
      </button>
    </form>
  )
}
