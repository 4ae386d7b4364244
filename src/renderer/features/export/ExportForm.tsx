import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { FORM_IDS, FORMS, type FormId } from '#shared/exchange/forms'
import { PROFILE_IDS, PROFILES, type ProfileChoice, type ProfileId } from '#shared/exchange/profiles/profiles'
import { takesPair } from '#shared/exchange/takes-pair'
import type { ExportOptions } from '#shared/exchange/selection'
import { relationOf } from '#shared/model'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { endonym } from '#renderer/ui/language'
import { Check, Choice, Radio } from '#view/features/export/choice'
import { ExportCodes } from '#view/features/export/ExportCodes'
import { t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'

/** In what form a file is written: which kind of file, for which tool, in which languages. */
export interface FormChoice {
  readonly form: FormId
  /** In which the form says what it says in its own words. */
  readonly words: Language
  readonly switches: Readonly<Record<string, boolean>>
  readonly profile: ProfileChoice
  readonly languages: ExportOptions['languages']
}

export function ExportForm({
  work,
  chosen,
  onChoose,
}: {
  work: WorkView
  chosen: FormChoice
  onChoose: (chosen: FormChoice) => void
}): ReactNode {
  const set = (part: Partial<FormChoice>): void => onChoose({ ...chosen, ...part })
  const { form, words, switches, profile } = chosen
  return (
    <>
      <Choice title={t('exporting.file')}>
        <Select
          label={t('exporting.form')}
          value={form}
          values={FORM_IDS.map((id) => [id, t(`exporting.form.${id}`)] as const)}
          choose={(id) => set({ form: id, switches: {} })}
        />
        {form === 'tmx' && (
          <>
            <span className="faint">{t('exporting.for')}</span>
            <Select<ProfileId>
              label={t('exporting.tool')}
              value={profile.profile}
              values={PROFILE_IDS.map(
                (id) => [id, id === 'generic' ? t('exporting.tool.generic') : PROFILES[id].label] as const,
              )}
              choose={(id) => set({ profile: { profile: id, codes: {}, changes: {} } })}
            />
          </>
        )}
        {FORMS[form].switches.map(({ key, label, on }) => (
          <Check
            key={key}
            checked={switches[key] ?? on}
            onCheck={(checked) => set({ switches: { ...switches, [key]: checked } })}
          >
            {label}
          </Check>
        ))}
      </Choice>
      <Languages work={work} chosen={chosen} set={set} />
      {FORMS[form].speaks && (
        <Choice title={t('exporting.words')}>
          <Select
            label={t('exporting.wordsLong')}
            value={words}
            values={LANGUAGES.map((lang) => [lang, endonym(lang), lang])}
            choose={(lang) => set({ words: lang })}
          />
        </Choice>
      )}
      {form === 'tmx' && (
        <ExportCodes work={work} profile={profile} onProfile={(next) => set({ profile: next })} />
      )}
    </>
  )
}

function Languages({
  work,
  chosen,
  set,
}: {
  work: WorkView
  chosen: FormChoice
  set: (part: Partial<FormChoice>) => void
}): ReactNode {
  const tags = [...new Set(work.versions.map(({ lang }) => lang))]
  const only = takesPair(chosen.form, chosen.profile)
  const pair = chosen.languages === 'all' && !only ? null : chosen.languages
  const [from, to] = pair === null || pair === 'all' ? firstPair(work) : pair
  const named = tags.map((tag) => [tag, endonym(tag), tag] as const)
  return (
    <Choice title={t('exporting.languages')}>
      {!only && (
        <Radio name="languages" checked={pair === null} onChoose={() => set({ languages: 'all' })}>
          {t('exporting.allLanguages', { count: tags.length })}
        </Radio>
      )}
      <div className="export-pair">
        {!only && (
          <Radio name="languages" checked={pair !== null} onChoose={() => set({ languages: [from, to] })}>
            {t('exporting.pair')}
          </Radio>
        )}
        <Select
          label={t('exporting.from')}
          values={named}
          value={from}
          choose={(tag) => set({ languages: [tag, to] })}
        />
        <span aria-hidden="true">→</span>
        <Select
          label={t('exporting.to')}
          values={named}
          value={to}
          choose={(tag) => set({ languages: [from, tag] })}
        />
      </div>
    </Choice>
  )
}

/** The pair that is offered first: the first two versions that are translations of each other. */
export function firstPair(work: WorkView): readonly [string, string] {
  const { versions } = work
  for (const [n, a] of versions.entries())
    for (const b of versions.slice(n + 1))
      if (a.lang !== b.lang && relationOf(work, a.id, b.id) === 'translation') return [a.lang, b.lang]
  return [versions[0]?.lang ?? '', versions[1]?.lang ?? '']
}
