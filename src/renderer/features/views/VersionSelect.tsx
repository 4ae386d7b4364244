import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { VersionId } from '#shared/model'
import { endonym, languageName } from '#renderer/ui/language'

/** A field that takes one of the versions of a work, each called as its speakers and as the window call its language. */
export function VersionSelect({
  label,
  work,
  version,
  choose,
}: {
  readonly label: string
  readonly work: WorkView
  readonly version: VersionId
  readonly choose: (version: VersionId) => void
}): ReactNode {
  return (
    <select
      className="field small"
      aria-label={label}
      value={version}
      onChange={({ target }) => choose(Number(target.value))}
    >
      {work.versions.map(({ id, lang }) => (
        <option key={id} value={id} lang={lang}>
          {endonym(lang) === languageName(lang) ? endonym(lang) : `${endonym(lang)} · ${languageName(lang)}`}
        </option>
      ))}
    </select>
  )
}
