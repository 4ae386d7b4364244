import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CheckSettings, CheckTuning } from '#shared/check/settings'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { withoutIgnored, type IgnoredPattern } from '#shared/check/ignored'
import { CATEGORIES, SEVERITIES, type Category } from '#shared/model'
import { call } from '#renderer/api'
import { keyLabel } from '#renderer/commands/key-label'
import { guard } from '#renderer/guard'
import { currentWork, useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { Glossaries } from '#view/features/checks/Glossaries'
import { Panel } from '#view/ui/Panel'
import { names, t } from '#renderer/words/words'
import { orNone, Select } from '#view/ui/Select'
import './checks.css'

/** Which checks are made in this project, how grave what they find is, and what is not to be told again. */
export function ChecksPanel(): ReactNode {
  const seq = useView((now) => now.project?.seq ?? 0)
  const [settings, setSettings] = useState<CheckSettings | null>(null)
  const [glossaries, setGlossaries] = useState<readonly ProjectGlossary[]>([])
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  useEffect(() => {
    let gone = false
    void guard(async () => {
      const { checks = {}, glossaries: kept = [] } = await call('settings', {})
      if (gone) return
      setSettings(checks)
      setGlossaries(kept)
    })
    return () => {
      gone = true
    }
  }, [seq])
  if (settings === null) return null
  const change = (checks: CheckSettings): void => {
    setSettings(checks)
    void guard(async () => {
      await call('changeSettings', { checks })
    })
  }
  const tune = (category: Category, part: CheckTuning): void =>
    change({
      ...settings,
      categories: { ...settings.categories, [category]: { ...settings.categories?.[category], ...part } },
    })
  return (
    <Panel name="checks" label={t('checks.title')} ref={panel}>
      <div className="checks-body">
        <table>
          <caption className="unseen">{t('checks.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('checks.look')}</th>
              <th scope="col">{t('common.severity')}</th>
              <th scope="col">{t('checks.from')}</th>
            </tr>
          </thead>
          <tbody>
            {CATEGORIES.map((category) => (
              <Check
                key={category}
                category={category}
                tuning={settings.categories?.[category] ?? {}}
                onTune={(part) => tune(category, part)}
              />
            ))}
          </tbody>
        </table>
        <Glossaries list={glossaries} />
        <Ignored
          ignored={settings.ignored ?? []}
          onTell={(pattern) =>
            change({ ...settings, ignored: withoutIgnored(settings.ignored ?? [], pattern) })
          }
        />
        <div className="checks-foot">
          <CommandButton of="check" look="primary">
            {t('checks.again')}
          </CommandButton>
          <span className="faint">{t('checks.later')}</span>
        </div>
      </div>
    </Panel>
  )
}

function Check({
  category,
  tuning: { on = true, severity, threshold },
  onTune,
}: {
  category: Category
  tuning: CheckTuning
  onTune: (part: CheckTuning) => void
}): ReactNode {
  const title = names().categories[category]
  return (
    <tr>
      <th scope="row">
        <label>
          <input type="checkbox" checked={on} onChange={({ target }) => onTune({ on: target.checked })} />{' '}
          {title}
        </label>
      </th>
      <td>
        <Select
          look="small"
          label={t('checks.severityOf', { check: title })}
          value={severity ?? null}
          values={orNone(
            t('checks.asFound'),
            SEVERITIES.map((one) => [one, names().severities[one]]),
          )}
          disabled={!on}
          choose={(wanted) => {
            // JSON leaves out what is undefined: the check's own severity again.
            onTune({ severity: wanted ?? undefined } as CheckTuning)
          }}
        />
      </td>
      <td>
        <input
          className="field small number"
          type="number"
          min={0}
          max={100}
          step={5}
          aria-label={t('checks.leastOf', { check: title })}
          disabled={!on}
          value={Math.round((threshold ?? 0) * 100)}
          onChange={({ target }) =>
            onTune({ threshold: Math.min(1, Math.max(0, Number(target.value) / 100)) })
          }
        />{' '}
        %
      </td>
    </tr>
  )
}

/** What a person asked not to be told again, to be told again all the same. */
function Ignored({
  ignored,
  onTell,
}: {
  ignored: readonly IgnoredPattern[]
  onTell: (pattern: IgnoredPattern) => void
}): ReactNode {
  const works = useView((now) => now.project?.works)
  const current = useView(currentWork)
  return (
    <section aria-label={t('checks.ignored')}>
      <h3>{t('checks.ignored')}</h3>
      {ignored.length === 0 && (
        <p className="faint">{t('checks.noIgnored', { key: keyLabel('divergence.ignore') })}</p>
      )}
      <ul className="checks-ignored">
        {ignored.map((pattern) => {
          const { category, evidence, work } = pattern
          const name = works?.find(({ id }) => id === work)?.name
          return (
            <li key={JSON.stringify(pattern)}>
              <span className="cut">
                <b>{names().categories[category]}</b> {evidence.join(' · ')}
              </span>
              <span className="faint">
                {work === undefined
                  ? t('checks.everywhere')
                  : work === current?.id
                    ? t('checks.thisWork')
                    : t('checks.inWork', { work: name ?? String(work) })}
              </span>
              <button type="button" className="button small quiet" onClick={() => onTell(pattern)}>
                {t('checks.tell')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
