import { useMemo, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { rowsHeld } from '#shared/views/pair-links'
import type { Pair } from '#renderer/features/ribbons/pair'
import { choose, colourBy, useRibbons, type Side } from '#renderer/features/ribbons/state'
import { endonym } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { VersionSelect } from '#view/features/views/VersionSelect'
import { CommandButton, Key } from '#view/ui/Command'

/** What joins the two versions in figures, and what the ribbons are coloured by. */
export function RibbonBar({
  pair,
  work,
  left,
  right,
}: {
  readonly pair: Pair | null
  readonly work: WorkView
  readonly left: number
  readonly right: number
}): ReactNode {
  const { by } = useRibbons()
  const counts = useMemo(() => (pair === null ? null : countsOf(pair)), [pair])
  const name = (place: number): string => endonym(work.versions[place]?.lang ?? '')
  return (
    <div className="view-bar">
      {counts !== null && (
        <span className="number">
          {t('views.linkedUnits', { count: counts.units })} · {t('views.moved', { count: counts.moved })} ·{' '}
          {t('views.onlyIn', { count: counts.aloneLeft, version: name(left) })} ·{' '}
          {t('views.onlyIn', { count: counts.aloneRight, version: name(right) })}
        </span>
      )}
      <span className="view-choice spread" role="group" aria-label={t('views.colour')}>
        <span aria-hidden="true">{t('views.colour')}</span>
        {(['confidence', 'state'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={by === one}
            onClick={() => colourBy(one)}
          >
            {t(`views.by-${one}`)}
          </button>
        ))}
        <Key of="ribbons.colour" />
      </span>
    </div>
  )
}

interface Counts {
  readonly units: number
  readonly moved: number
  readonly aloneLeft: number
  readonly aloneRight: number
}

function countsOf({ links, linked }: Pair): Counts {
  const units = (rows: Int32Array): number => rowsHeld(rows).reduce((sum, held) => sum + held, 0)
  const alone = (flags: Uint8Array): number => flags.reduce((count, flag) => count + 1 - flag, 0)
  return {
    units: units(links.rows),
    moved: units(links.rows.filter((_, n) => links.moved[n] === 1)),
    aloneLeft: alone(linked.left),
    aloneRight: alone(linked.right),
  }
}

/** The names of the two versions over their columns, each to be changed. */
export function RibbonHeads({
  work,
  left,
  right,
}: {
  readonly work: WorkView
  readonly left: number
  readonly right: number
}): ReactNode {
  return (
    <div className="ribbon-heads">
      <Head work={work} place={left} side="left" />
      <CommandButton of="ribbons.swap" look="small quiet">
        {t('views.swap')}
      </CommandButton>
      <Head work={work} place={right} side="right" />
    </div>
  )
}

function Head({
  work,
  place,
  side,
}: {
  readonly work: WorkView
  readonly place: number
  readonly side: Side
}): ReactNode {
  const version = work.versions[place]
  if (version === undefined) return null
  return (
    <span className="ribbon-head">
      <VersionSelect
        label={t(`views.version-${side}`)}
        work={work}
        version={version.id}
        choose={(id) => choose(side, id)}
      />
      {work.versions.length > 2 && <Key of={`ribbons.${side}`} />}
      <span className="faint cut" lang={version.lang} title={version.title}>
        {version.title === '' ? version.file : version.title}
      </span>
    </span>
  )
}
