import type { ReactNode } from 'react'
import type { LanguageTag } from '#shared/model'
import { endonym } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'

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
  const values = tags.map((tag, place) => [place, endonym(tag), tag] as const)
  return (
    <span className="lexicon-languages">
      <Select
        label={t('exporting.from')}
        value={from}
        values={values}
        choose={(place) => onPick([place, to])}
      />
      <span aria-hidden="true">→</span>
      <Select
        label={t('exporting.to')}
        value={to}
        values={values}
        choose={(place) => onPick([from, place])}
      />
    </span>
  )
}
