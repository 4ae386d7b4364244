import type { ReactNode } from 'react'
import type { Fate, ResegmentPlace, ResegmentView } from '#shared/ops/resegment-view'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** What becomes of the version: counts of what stays and what does not, and each place as it is and as it would be. */
export function ResegmentPlaces({ view }: { readonly view: ResegmentView }): ReactNode {
  const { lang, segments, changed, kept, units, accepted, notes, decisions, places } = view
  const lines = [
    t('resegment.segments', segments),
    t('resegment.units', { stay: units.total - units.touched, total: units.total }),
    ...inWords('accepted', accepted),
    ...inWords('notes', notes),
    ...inWords('decisions', decisions),
    ...(kept > 0 ? [t('resegment.corrections', { count: kept })] : []),
  ]
  return (
    <div className="resegment-view">
      <ul className="resegment-counts" aria-label={t('resegment.kept')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {places.length === 0 ? (
        <p className="empty">{t('resegment.same')}</p>
      ) : (
        <ol className="resegment-places text" aria-label={t('resegment.places')} lang={lang} tabIndex={0}>
          {places.map((place) => (
            <Place key={place.index} place={place} />
          ))}
          {changed + kept > places.length && (
            <li className="faint">{t('realign.morePlaces', { count: changed + kept - places.length })}</li>
          )}
        </ol>
      )}
    </div>
  )
}

function Place({ place: { index, before, after, kept } }: { readonly place: ResegmentPlace }): ReactNode {
  return (
    <li className={kept ? 'resegment-place kept' : 'resegment-place'}>
      <span className="number faint">{ordinal(index)}</span>
      <div>
        {kept && <p className="resegment-kept">{t('resegment.holds')}</p>}
        <Side name="now" mark="−" texts={before} />
        <Side name="afterwards" mark="+" texts={after} />
      </div>
    </li>
  )
}

function Side({
  name,
  mark,
  texts,
}: {
  readonly name: 'now' | 'afterwards'
  readonly mark: string
  readonly texts: readonly string[]
}): ReactNode {
  return texts.map((text, n) => (
    <p key={n} className={`resegment-side ${name}`}>
      <i aria-hidden="true">{mark}</i>
      <span className="unseen">{t(`resegment.${name}`)}: </span>
      <span>{text}</span>
    </p>
  ))
}

function inWords(what: 'accepted' | 'notes' | 'decisions', { stay, change }: Fate): string[] {
  if (stay + change === 0) return []
  return [change === 0 ? t(`resegment.${what}`, { stay }) : t(`resegment.${what}.change`, { stay, change })]
}
