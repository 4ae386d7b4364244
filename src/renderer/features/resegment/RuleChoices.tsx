import { useState, type ReactNode } from 'react'
import { tidyRules, type SegmentationRules } from '#shared/import/segmentation-rules'
import { PAUSES } from '#shared/segment/options'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { pickSrx } from '#renderer/features/resegment/pick-srx'
import { t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'
import './rules.css'

/** How sentences are cut: by the built-in rules or those of an SRX file, at which pauses, and what ends no sentence. */
export function RuleChoices({
  rules,
  onRules,
}: {
  readonly rules: SegmentationRules
  readonly onRules: (rules: SegmentationRules) => void
}): ReactNode {
  const { srx, srxName, abbreviations, pauses = [] } = rules
  const [loaded, setLoaded] = useState<SegmentationRules>({})
  const written = Object.values(abbreviations ?? {})
    .flat()
    .join(', ')
  const [draft, setDraft] = useState<string | null>(null)
  const load = (): void =>
    void guard(async () => {
      const file = await pickSrx()
      if (file === null) return
      const read = await call('readSrx', file)
      setLoaded(read)
      onRules({ ...rules, ...read })
    })
  const write = (): void => {
    const words = (draft ?? written).split(/[,\n]/u).map((word) => word.trim())
    const own = words.filter((word) => word !== '')
    if (draft !== null && draft !== written) {
      onRules(tidyRules({ ...rules, abbreviations: { '*': own } }))
    }
    setDraft(null)
  }
  // A file that was loaded stays to be chosen while the panel is open.
  const file = srx === undefined ? loaded : rules
  return (
    <div className="rules">
      <label>
        {t('rules.by')}
        <Select
          value={srx === undefined ? 'built-in' : 'srx'}
          values={[
            ['built-in', t('rules.builtIn')],
            ...(file.srx === undefined ? [] : [['srx', file.srxName ?? t('rules.srx')] as const]),
          ]}
          choose={(by) => {
            if (srx !== undefined) setLoaded(tidyRules({ srx, srxName }))
            const { srx: ours, srxName: named } = by === 'srx' ? loaded : {}
            onRules(tidyRules({ ...rules, srx: ours, srxName: named }))
          }}
        />
      </label>
      <button type="button" className="button small" onClick={load}>
        {t('rules.load')}
      </button>
      {PAUSES.map((pause) => (
        <label key={pause} className="rules-check">
          <input
            type="checkbox"
            checked={pauses.includes(pause)}
            onChange={({ target: { checked } }) => {
              const chosen = PAUSES.filter((one) => (one === pause ? checked : pauses.includes(one)))
              onRules(tidyRules({ ...rules, pauses: chosen }))
            }}
          />
          {t(`rules.at.${pause}`)}
        </label>
      ))}
      <label>
        {t('rules.notAt')}
        <input
          className="field"
          placeholder={t('rules.abbreviations')}
          value={draft ?? written}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={write}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            write()
          }}
        />
      </label>
    </div>
  )
}
