import type { ReactNode } from 'react'
import type { Fate, ResegmentPlace, ResegmentView } from '#shared/ops/resegment-view'
import { count, counted, ordinal } from '#renderer/ui/numbers'

/** What becomes of the version: counts of what stays and what does not, and each place as it is and as it would be. */
export function ResegmentPlaces({ view }: { readonly view: ResegmentView }): ReactNode {
  const { lang, segments, changed, kept, units, accepted, notes, decisions, places } = view
  const lines = [
    `${counted(segments.before, 'segment')} now, ${count(segments.after)} afterwards`,
    `${count(units.total - units.touched)} of ${counted(units.total, 'unit')} stay as they are`,
    ...inWords('accepted', accepted, 'to be looked at again'),
    ...inWords('with a note', notes, 'whose note goes along to another unit'),
    ...inWords('decisions on divergences', decisions, 'that go along with their words'),
    ...(kept > 0
      ? [`${counted(kept, 'place')} with a correction ${kept === 1 ? 'stays' : 'stay'} as before`]
      : []),
  ]
  return (
    <div className="resegment-view">
      <ul className="resegment-counts" aria-label="What is kept">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {places.length === 0 ? (
        <p className="empty">These rules cut the version as it is cut now.</p>
      ) : (
        <ol className="resegment-places text" aria-label="Places that change" lang={lang} tabIndex={0}>
          {places.map((place) => (
            <Place key={place.index} place={place} />
          ))}
          {changed + kept > places.length && (
            <li className="faint">and {counted(changed + kept - places.length, 'more place')}</li>
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
        {kept && <p className="resegment-kept">stays as it is: it holds a correction</p>}
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
  readonly name: string
  readonly mark: string
  readonly texts: readonly string[]
}): ReactNode {
  return texts.map((text, n) => (
    <p key={n} className={`resegment-side ${name}`}>
      <i aria-hidden="true">{mark}</i>
      <span className="unseen">{name}: </span>
      <span>{text}</span>
    </p>
  ))
}

function inWords(what: string, { stay, change }: Fate, changes: string): string[] {
  if (stay + change === 0) return []
  return [
    `${count(stay)} ${what} ${stay === 1 ? 'stays' : 'stay'}${change === 0 ? '' : `, ${count(change)} ${changes}`}`,
  ]
}
