import { useMemo, type ReactNode } from 'react'
import { CATEGORIES, DIVERGENCE_STATES, FINDING, SEVERITIES } from '#shared/model'
import { passes } from '#renderer/features/divergences/filter'
import { currentWork, DIVERGENCE_ORDERS, show, useView, type DivergenceFilter } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { count } from '#renderer/ui/numbers'
import { names, t } from '#renderer/words/words'

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
        <select
          className="field small"
          aria-label={t('common.category')}
          value={filter.category ?? ''}
          onChange={({ target }) =>
            choose({ category: CATEGORIES.find((category) => category === target.value) ?? null })
          }
        >
          <option value="">{t('common.category')}</option>
          {there.map(({ category, number }) => (
            <option key={category} value={category}>
              {names().categories[category]} {count(number)}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label={t('divergences.ofSeverity')}
          value={filter.severity ?? ''}
          onChange={({ target }) =>
            choose({ severity: SEVERITIES.find((severity) => severity === target.value) ?? null })
          }
        >
          <option value="">{t('common.severity')}</option>
          {SEVERITIES.toReversed().map((severity) => (
            <option key={severity} value={severity}>
              {names().severities[severity]}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label={t('divergences.inState')}
          value={filter.state ?? ''}
          onChange={({ target }) =>
            choose({ state: DIVERGENCE_STATES.find((state) => state === target.value) ?? null })
          }
        >
          <option value="">{t('divergences.state')}</option>
          {DIVERGENCE_STATES.map((state) => (
            <option key={state} value={state}>
              {names().states[state]}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label={t('common.version')}
          value={filter.version ?? ''}
          onChange={({ target }) => choose({ version: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t('common.version')}</option>
          {work?.versions.map(({ id, lang }) => (
            <option key={id} value={id} lang={lang}>
              {endonym(lang)}
            </option>
          ))}
        </select>
        <select
          className="field small"
          aria-label={t('divergences.order')}
          value={filter.order}
          onChange={({ target }) =>
            choose({ order: DIVERGENCE_ORDERS.find((order) => order === target.value) ?? 'gravity' })
          }
        >
          {DIVERGENCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`divergences.order.${order}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
