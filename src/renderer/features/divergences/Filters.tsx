import { useMemo, type ReactNode } from 'react'
import { CATEGORIES, DIVERGENCE_STATES, FINDING, SEVERITIES } from '#shared/model'
import { passes } from '#renderer/features/divergences/filter'
import { currentWork, DIVERGENCE_ORDERS, show, useView, type DivergenceFilter } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { count } from '#renderer/ui/numbers'
import { names, t } from '#renderer/words/words'
import { orNone, Select } from '#view/ui/Select'

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
    <div className="divergences-filters" role="group" aria-label={t('divergences.show')}>
      {chip('all', t('divergences.all'))}
      {chip('major', t('divergences.major'))}
      {chip('hints', t('divergences.hints', { count: hints }))}
      <div className="divergences-selects">
        <Select
          look="small"
          label={t('common.category')}
          value={filter.category}
          values={orNone(
            t('common.category'),
            there.map(({ category, number }) => [
              category,
              `${names().categories[category]} ${count(number)}`,
            ]),
          )}
          choose={(category) => choose({ category })}
        />
        <Select
          look="small"
          label={t('divergences.ofSeverity')}
          value={filter.severity}
          values={orNone(
            t('common.severity'),
            SEVERITIES.toReversed().map((severity) => [severity, names().severities[severity]]),
          )}
          choose={(severity) => choose({ severity })}
        />
        <Select
          look="small"
          label={t('divergences.inState')}
          value={filter.state}
          values={orNone(
            t('divergences.state'),
            DIVERGENCE_STATES.map((state) => [state, names().states[state]]),
          )}
          choose={(state) => choose({ state })}
        />
        <Select
          look="small"
          label={t('common.version')}
          value={filter.version}
          values={orNone(
            t('common.version'),
            work?.versions.map(({ id, lang }) => [id, endonym(lang), lang]) ?? [],
          )}
          choose={(version) => choose({ version })}
        />
        <Select
          look="small"
          label={t('divergences.order')}
          value={filter.order}
          values={DIVERGENCE_ORDERS.map((order) => [order, t(`divergences.order.${order}`)])}
          choose={(order) => choose({ order })}
        />
      </div>
    </div>
  )
}
