import type { ReactNode } from 'react'
import type { LanguageTag } from '#shared/model'
import { endonym } from '#renderer/ui/language'
import { t } from '#renderer/words/words'

/** Two of the languages of a work, by place. */
export function LanguagePair({
  tags,
  value,
  onPick,
}: {
  tags: readonly LanguageTag[]
  value: readonly [number, number]
  onPick: (value: readonly [number, number]) => void
}): ReactNode {
  const [from, to] = value
  return (
    <span className="lexicon-languages">
      <Pick label={t('exporting.from')} tags={tags} value={from} onPick={(place) => onPick([place, to])} />
      <span aria-hidden="true">→</span>
      <Pick label={t('exporting.to')} tags={tags} value={to} onPick={(place) => onPick([from, place])} />
    </span>
  )
}

function Pick({
  label,
  tags,
  value,
  onPick,
}: {
  label: string
  tags: readonly LanguageTag[]
  value: number
  onPick: (place: number) => void
}): ReactNode {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={({ target }) => onPick(Number(target.value))}
    >
      {tags.map((tag, place) => (
        <option key={tag} value={place} lang={tag}>
          {endonym(tag)}
        </option>
      ))}
    </select>
  )
}
