import { useEffect, useRef, type ReactNode } from 'react'
import { show, useView } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { DENSITIES, FIRST_LOOK, LINE_HEIGHTS, MOTIONS, THEMES } from '#renderer/ui/look-settings'
import { decimal } from '#renderer/ui/numbers'
import { LANGUAGES } from '#shared/words/languages'
import { sentences } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'
import { Faces } from '#view/features/appearance/Faces'
import { Panel } from '#view/ui/Panel'
import { orNone, Select } from '#view/ui/Select'
import './appearance.css'

/** How the window looks and speaks. Each choice shows at once, and is kept for the person. */
export function AppearancePanel(): ReactNode {
  const language = useView((now) => now.language)
  const theme = useView((now) => now.theme)
  const density = useView((now) => now.density)
  const motion = useView((now) => now.motion)
  const lineHeight = useView((now) => now.lineHeight)
  const panel = useRef<HTMLElement>(null)
  // Another language draws the panel anew: the keyboard is then on the choice of it again.
  useEffect(() => panel.current?.querySelector('select')?.focus(), [])
  return (
    <Panel name="appearance" label={t('look.title')} ref={panel}>
      <div className="appearance-body">
        <div className="appearance-choices">
          <Row
            title={t('look.language')}
            value={language}
            values={[['system', t('look.system')], ...LANGUAGES.map((one) => [one, endonym(one)] as const)]}
            choose={(chosen) => show({ language: chosen })}
          />
          <Row
            title={t('look.theme')}
            value={theme}
            values={THEMES.map((one) => [one, t(`look.${one}`)])}
            choose={(chosen) => show({ theme: chosen })}
          />
          <Row
            title={t('look.density')}
            value={density}
            values={DENSITIES.map((one) => [one, t(`look.${one}`)])}
            choose={(chosen) => show({ density: chosen })}
          />
          <Row
            title={t('look.line')}
            value={lineHeight}
            values={orNone(
              t('look.lineOf'),
              LINE_HEIGHTS.map((one) => [one, decimal(one, 2)]),
            )}
            choose={(chosen) => show({ lineHeight: chosen })}
          />
          <Row
            title={t('look.motion')}
            value={motion}
            values={MOTIONS.map((one) => [one, t(`look.${one}`)])}
            choose={(chosen) => show({ motion: chosen })}
          />
        </div>
        <Faces />
        <div className="appearance-foot">
          <button type="button" className="button small" onClick={() => show({ ...FIRST_LOOK, language })}>
            {t('look.reset')}
          </button>
          <p className="faint">
            {sentences(t('look.kept'), t('look.zoom', { larger: 'Ctrl +', smaller: 'Ctrl −' }))}
          </p>
        </div>
      </div>
    </Panel>
  )
}

/** What is chosen, and what there is to choose from. */
function Row<T extends string | number | null>({
  title,
  ...pick
}: { readonly title: string } & Omit<Parameters<typeof Select<T>>[0], 'label'>): ReactNode {
  return (
    <div className="appearance-row">
      <span aria-hidden="true">{title}</span>
      <Select label={title} {...pick} />
    </div>
  )
}
