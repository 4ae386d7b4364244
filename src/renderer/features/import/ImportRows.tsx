import type { ReactNode } from 'react'
import type { ImportFileView } from '#shared/import/preview'
import { count, ordinal } from '#renderer/ui/numbers'
import { languageName } from '#renderer/ui/language'
import { t } from '#renderer/words/words'

/** The first units of a file of aligned texts, a language a column. They are imported as they are. */
export function ImportRows({ file }: { readonly file: ImportFileView }): ReactNode {
  const { versions, rows, aligned } = file
  return (
    <div className="import-rows" tabIndex={0} role="group" aria-label={t('importing.units')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('grid.unit')}</th>
            {versions.map(({ lang, segments }) => (
              <th key={lang} scope="col">
                {languageName(lang)} {count(segments)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((texts, n) => (
            <tr key={n}>
              <th scope="row" className="number faint">
                {ordinal(n)}
              </th>
              {texts.map((text, column) => (
                <td key={column} className="text" lang={versions[column]?.lang}>
                  {text ?? <span className="faint">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {aligned !== null && aligned > rows.length && (
        <p className="faint">{t('common.more', { count: aligned - rows.length })}</p>
      )}
    </div>
  )
}
