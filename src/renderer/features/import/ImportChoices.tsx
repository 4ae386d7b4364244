import { useState, type ReactNode } from 'react'
import { ENCODED_FORMATS, ENCODINGS } from '#shared/import/encodings'
import type { FileChoices, ImportFileView, ImportView } from '#shared/import/preview'
import { choose } from '#renderer/features/import/state'
import { languageName } from '#renderer/ui/language'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'
import { orNone, Select } from '#view/ui/Select'

const TAGS = [
  'zh-Hans',
  'zh-Hant',
  'tr',
  'ru',
  'en',
  'ar',
  'fr',
  'es',
  'de',
  'it',
  'pt',
  'ja',
  'ko',
  'uk',
  'kk',
]

/** What may be overruled for a file; each choice is carried out at once and shows in the text below. */
export function ImportChoices({ view, file }: { view: ImportView; file: ImportFileView }): ReactNode {
  const { choices, refusal, format, encoding, aligned, versions, warnings } = file
  // Aligned texts are taken as they are: only their work is a matter of choice.
  const text = refusal === null && aligned === null
  const set = (part: Partial<FileChoices>): void => void choose([file.file], part)
  const encoded = refusal !== null || (format !== null && ENCODED_FORMATS.includes(format))
  return (
    <div className="import-choices">
      {encoded && (
        <label>
          {t('importing.encoding')}
          <Select
            value={choices.encoding}
            values={orNone(
              encoding === null || choices.encoding !== null
                ? t('importing.detect')
                : t('importing.detected', { encoding }),
              ENCODINGS.map((name) => [name, name]),
            )}
            choose={(wanted) => set({ encoding: wanted })}
          />
        </label>
      )}
      {refusal === null && (
        <>
          {text &&
            versions.length > 1 &&
            versions.map(({ lang }) => (
              <Written
                key={lang}
                label={t('importing.is', { language: languageName(lang) })}
                value={lang}
                list="import-tags"
                onWrite={(tag) => {
                  const found = Object.entries(choices.renamed).find(([, to]) => to === lang)?.[0] ?? lang
                  set({ renamed: { ...choices.renamed, [found]: tag === '' ? found : tag } })
                }}
              />
            ))}
          {text && (
            <Written
              label={versions.length > 1 ? t('importing.allIs') : t('importing.language')}
              value={choices.lang ?? (versions.length > 1 ? '' : (versions[0]?.lang ?? ''))}
              list="import-tags"
              onWrite={(tag) => set({ lang: tag === '' ? null : tag })}
            />
          )}
          <Written
            label={t('importing.work')}
            value={file.work ?? ''}
            list="import-works"
            wide
            onWrite={(work) => set({ work: work === '' ? null : work })}
          />
          {text && (
            <label className="import-check">
              <input
                type="checkbox"
                checked={choices.joinLines}
                onChange={({ target }) => set({ joinLines: target.checked })}
              />
              {t('importing.join')}
            </label>
          )}
          <label className="import-check">
            <input
              type="checkbox"
              checked={!choices.skip}
              onChange={({ target }) => set({ skip: !target.checked })}
            />
            {t('importing.take')}
          </label>
        </>
      )}
      <datalist id="import-tags">
        {TAGS.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </datalist>
      <datalist id="import-works">
        {view.works.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {warnings.length > 0 && (
        <ul className="import-warnings" aria-label={t('importing.warningsList')}>
          {warnings.map((warning, n) => (
            <li key={n}>{saidInWords(warning)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A field whose text is carried out when it is left or with Enter, not with each letter. */
function Written({
  label,
  value,
  list,
  wide = false,
  onWrite,
}: {
  label: string
  value: string
  list: string
  wide?: boolean
  onWrite: (text: string) => void
}): ReactNode {
  const [draft, setDraft] = useState<string | null>(null)
  const write = (): void => {
    if (draft !== null && draft.trim() !== value) onWrite(draft.trim())
    setDraft(null)
  }
  return (
    <label>
      {label}
      <input
        className={wide ? 'field wide' : 'field'}
        value={draft ?? value}
        list={list}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={write}
        onKeyDown={(event) => {
          if (event.key === 'Enter') write()
        }}
      />
    </label>
  )
}
