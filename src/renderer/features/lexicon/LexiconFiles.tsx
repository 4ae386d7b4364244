import { useState, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { LexiconFileView } from '#shared/lexicon-view'
import { addFile, fileInWords, removeFile } from '#renderer/features/lexicon/state'
import { LanguagePair } from '#view/features/lexicon/LanguagePair'
import { t } from '#renderer/words/words'
import { FileButton } from '#view/ui/FileButton'

/** The files that were added, and the way to add one. */
export function LexiconFiles({
  work,
  files,
}: {
  work: WorkView
  files: readonly LexiconFileView[]
}): ReactNode {
  const [[from, to], setLanguages] = useState<readonly [number, number]>([0, 1])
  const tags = work.versions.map(({ lang }) => lang)
  const [source, target] = [tags[from], tags[to]]
  return (
    <section className="lexicon-part" aria-label={t('lexicon.files')}>
      <h3>{t('lexicon.files')}</h3>
      {files.length === 0 && <p className="faint">{t('lexicon.noFiles')}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.name} className="lexicon-row">
            <bdi className="cut" title={file.name}>
              {file.name}
            </bdi>
            <span className="faint number cut">{fileInWords(file)}</span>
            <button
              type="button"
              className="button small quiet"
              aria-label={t('checks.removeOf', { name: file.name })}
              onClick={() => void removeFile(file.name)}
            >
              {t('common.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className="lexicon-add">
        <FileButton
          label={t('lexicon.file')}
          accept=".tsv,.txt,.dic,.tbx,.xml"
          take={(file) =>
            void addFile(file, source !== undefined && target !== undefined ? [source, target] : null)
          }
        >
          {t('lexicon.addFile')}
        </FileButton>
        <span className="faint">{t('lexicon.unsaid')}</span>
        <LanguagePair tags={tags} value={[from, to]} onPick={setLanguages} />
      </div>
    </section>
  )
}
