import { useMemo, type ReactNode } from 'react'
import { CATEGORIES, FINDING } from '#shared/model'
import { passes } from '#renderer/features/divergences/filter'
import { CATEGORY_TITLES, ORDER_TITLES } from '#renderer/features/divergences/words'
import { currentWork, DIVERGENCE_ORDERS, show, useView, type DivergenceFilter } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { count } from '#renderer/ui/numbers'

/** Which divergences are listed, and in what order. */
export function Filters(): ReactNode {
  const filter = useView((now) => now.filter)
  const work = useView(currentWork)
  const divergences = useView((now) => now.divergences)
  const hints = useMemo(
    () =>
      (divergences ?? []).filter((one) => one.confidence < FINDING && passes(one, { ...filter, hints: true }))
        .length,
    [divergences, filter],
  )
  const there = useMemo(() => {
    const open = (divergences ?? []).filter((one) => passes(one, { ...filter, category: null }))
    return CATEGORIES.map((category) => ({
      category,
      number: open.filter((one) => one.category === category).length,
    })).filter(({ category, number }) => number > 0 || category === filter.category)
  }, [divergences, filter])
  const choose = (part: Partial<DivergenceFilter>): void =>
    show({ filter: { ...filter, ...part }, marked: new Set() })
  const chip = (key: 'all' | 'major' | 'hints', title: string): ReactNode => (
    <button
      type="button"
      className="chip"
      aria-pressed={filter[key]}
      onClick={() => choose({ [key]: !filter[key] })}
    >
      {title}
    </button>
  )
  return (
    <div className="divergences-filters" role="group" aria-label="Show">
      {chip('all', 'all')}
      {chip('major', 'major and up')}
      {chip('hints', `hints ${count(hints)}`)}
      <div className="divergences-selects">
        <select
          className="field small"
          aria-label="Category"
          value={filter.category ?? ''}
          onChange={({ target }) =>
            choose({ category: CATEGORIES.find((category) => category === target.value) ?? null })
          }
        >
          <option value="">every category</option>
          {there.map(({ category, number }) => (
            <option key={category} value={category}>
              {CATEGORY_TITLES[category]} {count(number)}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label="Version"
          value={filter.version ?? ''}
          onChange={({ target }) => choose({ version: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">every version</option>
          {work?.versions.map(({ id, lang }) => (
            <option key={id} value={id} lang={lang}>
              {endonym(lang)}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label="Order"
          value={filter.order}
          onChange={({ target }) =>
            choose({ order: DIVERGENCE_ORDERS.find((order) => order === target.value) ?? 'gravity' })
          }
        >
          {DIVERGENCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_TITLES[order]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
