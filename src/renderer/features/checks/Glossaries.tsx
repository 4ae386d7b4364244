import type { ReactNode } from 'react'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { withoutEffect } from '#shared/check/glossary/reach'
import { addGlossary, removeGlossary } from '#renderer/features/checks/glossaries'
import { currentWork, useView } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'
import { FileButton } from '#view/ui/FileButton'

/** The glossaries of the project: terms that must and must not be used; of each that can find nothing in this work it is said. */
export function Glossaries({ list }: { list: readonly ProjectGlossary[] }): ReactNode {
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
      <FileButton
        label={t('checks.file')}
        accept=".tbx,.xml,.csv,.tsv,.txt"
        take={(file) => void addGlossary(file, list, texts)}
      >
        {t('checks.addGlossary')}
      </FileButton>{' '}
      <span className="faint">{t('checks.kinds')}</span>
    </section>
  )
}
