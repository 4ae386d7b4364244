import { type KeyboardEvent, type ReactNode } from 'react'
import type { ImportFileView, ImportView } from '#shared/import/preview'
import { choose, useImport } from '#renderer/features/import/state'
import { fileInWords } from '#renderer/features/import/words'
import { placeByKey, useChosenInView } from '#renderer/ui/option-list'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

interface Group {
  readonly name: string
  readonly note: string | null
  readonly files: readonly ImportFileView[]
}

/** The files by the works they would become. Up and Down choose one, Space takes it in or leaves it out. */
export function ImportFiles({ view }: { view: ImportView }): ReactNode {
  const chosen = useImport((now) => now.file)
  const groups = groupsOf(view)
  const order = groups.flatMap(({ files }) => files.map(({ file }) => file))
  const list = useChosenInView(chosen)
  const go = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, order.indexOf(chosen), order.length)
    if (to !== null) {
      const next = order[to]
      if (next !== undefined) useImport.setState({ file: next, version: 0 })
    } else if (event.key === ' ') {
      const file = view.files[chosen]
      if (file?.refusal === null) void choose([chosen], { skip: !file.choices.skip })
    } else return
    event.preventDefault()
  }
  return (
    <div
      className="import-files"
      role="listbox"
      aria-label={t('importing.files')}
      aria-activedescendant={`import-file-${chosen}`}
      tabIndex={0}
      ref={list}
      onKeyDown={go}
    >
      {groups.map(({ name, note, files }) => (
        <div
          key={name}
          role="group"
          aria-label={note === null ? name : `${name}: ${note}`}
          className="import-work"
        >
          <h3 className="cut" aria-hidden="true">
            {name}
          </h3>
          {note !== null && (
            <p className="import-problem" aria-hidden="true">
              {note}
            </p>
          )}
          {files.map((file) => (
            <FileItem key={file.file} file={file} chosen={file.file === chosen} />
          ))}
        </div>
      ))}
    </div>
  )
}

function FileItem({ file, chosen }: { file: ImportFileView; chosen: boolean }): ReactNode {
  const { name, refusal, versions, warnings, why, choices } = file
  const note = saidInWords(refusal ?? (choices.skip ? t('importing.leftOut') : (why ?? '')))
  return (
    <div
      id={`import-file-${file.file}`}
      role="option"
      aria-selected={chosen}
      className={`import-item${refusal !== null ? ' refused' : choices.skip ? ' skipped' : ''}`}
      onClick={() => useImport.setState({ file: file.file, version: 0 })}
    >
      <span className="import-name">
        <bdi className="cut" title={name}>
          {name}
        </bdi>
        {versions.map(({ lang }) => (
          <span key={lang} className="tag">
            {lang}
          </span>
        ))}
      </span>
      <span className="faint cut number">
        {fileInWords(file)}
        {warnings.length > 0 && (
          <b className="import-warned"> · {t('importing.warnings', { count: warnings.length })}</b>
        )}
      </span>
      <span className={refusal === null ? 'faint cut' : 'import-problem'} title={note}>
        {note}
      </span>
    </div>
  )
}

/** The works in their order, then what is left out, then what cannot be read. */
function groupsOf({ files, works }: ImportView): Group[] {
  const groups = [
    ...works.map(({ name, problem }) => ({
      name,
      note: problem === null ? null : saidInWords(problem),
      files: files.filter(({ work }) => work === name),
    })),
    {
      name: t('importing.group.out'),
      note: null,
      files: files.filter(({ refusal, choices }) => refusal === null && choices.skip),
    },
    {
      name: t('importing.group.refused'),
      note: null,
      files: files.filter(({ refusal }) => refusal !== null),
    },
  ]
  return groups.filter((group) => group.files.length > 0)
}
