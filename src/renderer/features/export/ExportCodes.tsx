import { useState, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { codeOf } from '#shared/exchange/profiles/codes'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import { type ProfileChoice, rulesOf } from '#shared/exchange/profiles/profiles'
import { codeOfTag } from '#shared/exchange/validate/tags'
import { languageName } from '#renderer/ui/language'
import { Choice } from '#view/features/export/choice'
import { t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'

/** How a TMX is written for the tool: the codes of the languages, and the rules a person may change. */
export function ExportCodes({
  work,
  profile,
  onProfile,
}: {
  work: WorkView
  profile: ProfileChoice
  onProfile: (profile: ProfileChoice) => void
}): ReactNode {
  const rules = rulesOf(profile)
  const change = (changes: ProfileChoice['changes']): void =>
    onProfile({ ...profile, changes: { ...profile.changes, ...changes } })
  const langs = [...new Set(work.versions.map(({ lang }) => lang))]
  return (
    <>
      <Choice title={t('exporting.codes')}>
        {langs.map((lang) => (
          <Code
            key={`${profile.profile} ${lang}`}
            label={t('exporting.codeOf', { language: languageName(lang) })}
            code={codeOf(lang, rules)}
            onCode={(code) =>
              onProfile({ ...profile, codes: { ...profile.codes, [lang.toLowerCase()]: code } })
            }
          />
        ))}
      </Choice>
      <Choice title={t('exporting.written')}>
        <Select<ProfileRules['encoding']>
          label={t('exporting.encoding')}
          value={rules.encoding}
          values={[
            ['utf-8', 'UTF-8'],
            ['utf-16le', 'UTF-16'],
          ]}
          choose={(encoding) => change({ encoding })}
        />
        <Select
          label={t('exporting.level')}
          value={rules.level}
          values={[
            [2, t('exporting.level.2')],
            [1, t('exporting.level.1')],
          ]}
          choose={(level) => change({ level })}
        />
        <Select<ProfileRules['props']>
          label={t('exporting.properties')}
          value={rules.props}
          values={[
            ['keep', t('exporting.props.keep')],
            ['rename', t('exporting.props.rename')],
            ['strip', t('exporting.props.strip')],
          ]}
          choose={(props) => change({ props })}
        />
        {rules.limit !== null && (
          <Select<ProfileRules['overLimit']>
            label={t('exporting.limit', { limit: rules.limit })}
            value={rules.overLimit}
            values={[
              ['keep', t('exporting.limit.keep', { limit: rules.limit })],
              ['leave-out', t('exporting.limit.leave-out', { limit: rules.limit })],
            ]}
            choose={(overLimit) => change({ overLimit })}
          />
        )}
      </Choice>
    </>
  )
}

/** A code is taken when it is left, or with Enter; what is no code is not taken. */
function Code({
  label,
  code,
  onCode,
}: {
  label: string
  code: string
  onCode: (code: string) => void
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const take = (): void => {
    const next = typed?.trim() ?? code
    if (next !== code && codeOfTag(next) === next) onCode(next)
    setTyped(null)
  }
  return (
    <input
      className="field export-code"
      aria-label={label}
      aria-invalid={typed !== null && codeOfTag(typed.trim()) !== typed.trim()}
      value={typed ?? code}
      spellCheck={false}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || typed === null) return
        event.preventDefault()
        take()
      }}
    />
  )
}
