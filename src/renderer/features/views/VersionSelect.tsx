import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { VersionId } from '#shared/model'
import { endonym, languageName } from '#renderer/ui/language'
import { Select } from '#view/ui/Select'

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
    <Select
      look="small"
      label={label}
      value={version}
      values={work.versions.map(({ id, lang }) => [
        id,
        endonym(lang) === languageName(lang) ? endonym(lang) : `${endonym(lang)} · ${languageName(lang)}`,
        lang,
      ])}
      choose={choose}
    />
  )
}
