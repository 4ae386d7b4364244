import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { VersionId } from '#shared/model'
import { areBuiltIn, type SegmentationRules } from '#shared/import/segmentation-rules'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentWork, show, useView } from '#renderer/store'
import { t } from '#renderer/words/words'
import { endonym } from '#renderer/ui/language'
import { usePlaces } from '#renderer/features/resegment/use-places'
import { RuleChoices } from '#view/features/resegment/RuleChoices'
import { ResegmentPlaces } from '#view/features/resegment/ResegmentPlaces'
import { Panel } from '#view/ui/Panel'
import { Select } from '#view/ui/Select'
import './resegment.css'

/** Finds anew where the sentences of a version end: what that would change, before it is done, and what it keeps. */
export function ResegmentPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const column = useView((now) => now.cursor.column)
  const [chosen, setChosen] = useState<VersionId | null>(null)
  const [remembered, setRemembered] = useState<SegmentationRules | null>(null)
  const [own, setOwn] = useState<SegmentationRules | null>(null)
  const [applying, setApplying] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  useEffect(() => {
    void guard(async () => setRemembered((await call('settings', {})).segmentation ?? {}))
  }, [seq])
  const version = chosen ?? work?.versions[column]?.id ?? work?.versions[0]?.id ?? null
  const rules = own ?? remembered
  const { view, problem } = usePlaces(version, rules, seq)
  if (work === null || version === null) return null
  const apply = async (): Promise<void> => {
    if (rules === null) return
    setApplying(true)
    if (JSON.stringify(rules) !== JSON.stringify(remembered))
      await guard(async () => {
        await call('changeSettings', { segmentation: areBuiltIn(rules) ? null : rules })
      })
    const done = await runCommand({ kind: 'version.resegment', version, segmentation: rules })
    setApplying(false)
    if (done) show({ panel: null })
  }
  return (
    <Panel name="resegment" label={t('resegment.title')} busy={view === null && problem === null} ref={panel}>
      <form
        className="resegment-body"
        onSubmit={(event) => {
          event.preventDefault()
          void apply()
        }}
      >
        <div className="resegment-version">
          <label>
            {t('common.version')}
            <Select
              value={version}
              values={work.versions.map(({ id, lang }) => [id, endonym(lang), lang])}
              choose={setChosen}
            />
          </label>
          <span className="faint">{t('resegment.remembers')}</span>
        </div>
        {rules !== null && <RuleChoices rules={rules} onRules={setOwn} />}
        {problem !== null ? (
          <p className="resegment-problem">{problem}</p>
        ) : view === null ? (
          <p className="empty">{t('resegment.looking')}</p>
        ) : (
          <ResegmentPlaces view={view} />
        )}
        <div className="panel-foot">
          <button
            type="submit"
            className="button primary"
            disabled={applying || view === null || view.changed === 0}
          >
            {view === null || view.changed === 0
              ? t('resegment.nothing')
              : t('resegment.change', { count: view.changed })}
          </button>
          <button type="button" className="button" onClick={() => show({ panel: null })}>
            {t('common.cancel')}
          </button>
        </div>
      </form>
    </Panel>
  )
}
