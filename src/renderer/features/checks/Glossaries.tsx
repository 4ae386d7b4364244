import { useRef, type ReactNode } from 'react'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { withoutEffect } from '#shared/check/glossary/reach'
import { addGlossary, removeGlossary } from '#renderer/features/checks/glossaries'
import { currentWork, useView } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** The glossaries of the project: terms that must and must not be used; of each that can find nothing in this work it is said. */
export function Glossaries({ list }: { list: readonly ProjectGlossary[] }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const texts = useView(currentWork)?.versions.map(({ lang }) => lang) ?? []
  return (
    <section aria-label={t('checks.glossaries')}>
      <h3>{t('checks.glossaries')}</h3>
      <ul className="checks-ignored">
        {list.map(({ name, concepts }) => {
          const silent = withoutEffect({ name, concepts }, texts)
          return (
            <li key={name}>
              <bdi className="cut" title={name}>
                {name}
              </bdi>
              <span className="faint number">{t('checks.concepts', { count: concepts.length })}</span>
              <button
                type="button"
                className="button small quiet"
                aria-label={t('checks.removeOf', { name })}
                onClick={() => void removeGlossary(name, list)}
              >
                {t('common.remove')}
              </button>
              {silent !== null && <p className="checks-silent">{saidInWords(silent)}</p>}
            </li>
          )
        })}
      </ul>
      <button type="button" className="button small" onClick={() => input.current?.click()}>
        {t('checks.addGlossary')}
      </button>{' '}
      <span className="faint">{t('checks.kinds')}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('checks.file')}
        accept=".tbx,.xml,.csv,.tsv,.txt"
        onChange={({ target: chosen }) => {
          const file = chosen.files?.[0]
          chosen.value = ''
          if (file !== undefined) void addGlossary(file, list, texts)
        }}
      />
    </section>
  )
}
