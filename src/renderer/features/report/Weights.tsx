import { useState, type ReactNode } from 'react'
import { SEVERITIES } from '#shared/model'
import { WEIGHT_PRESETS, type SeverityWeights } from '#shared/report/weights'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { names, t } from '#renderer/words/words'

const PRESETS = Object.entries(WEIGHT_PRESETS)

/** The points of one error of each severity, which the project remembers. */
export function Weights({ weights }: { weights: SeverityWeights }): ReactNode {
  const [draft, setDraft] = useState(weights)
  const keep = (scorecard: SeverityWeights): void => {
    setDraft(scorecard)
    if (SEVERITIES.some((severity) => scorecard[severity] !== weights[severity]))
      void guard(async () => {
        await call('changeSettings', { scorecard })
      })
  }
  return (
    <fieldset className="report-weights">
      <legend>{t('report.weights')}</legend>
      {SEVERITIES.toReversed().map((severity) => (
        <label key={severity}>
          {names().severities[severity]}
          <input
            className="field small number"
            type="number"
            min={0}
            step="any"
            value={draft[severity]}
            onChange={({ target }) => setDraft({ ...draft, [severity]: Math.max(0, Number(target.value)) })}
            onBlur={() => keep(draft)}
          />
        </label>
      ))}
      <span className="report-presets">
        {PRESETS.map(([name, preset]) => (
          <button key={name} type="button" className="button small" onClick={() => keep(preset)}>
            {t('report.as', { weights: SEVERITIES.map((severity) => preset[severity]).join(' / ') })}
          </button>
        ))}
      </span>
    </fieldset>
  )
}
