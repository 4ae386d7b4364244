import type { ReactNode } from 'react'
import { placeOf, type DeskView, type RecentProject } from '#shared/desk'
import { guard } from '#renderer/guard'
import { forget, want } from '#renderer/features/welcome/state'
import { moment } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** The projects that were opened before, the last ones first, and the others in the folder. */
export function RecentList({ desk }: { readonly desk: DeskView }): ReactNode {
  return (
    <>
      <h3 id="projects-recent">{t('projects.recent')}</h3>
      {desk.recent.length === 0 && <p className="faint">{t('projects.noRecent')}</p>}
      <ul aria-labelledby="projects-recent">
        {desk.recent.map((one) => (
          <Recent key={one.file} one={one} open={one.file === desk.file} />
        ))}
      </ul>
      {desk.nearby.length > 0 && (
        <>
          <h3 id="projects-nearby">{t('projects.nearby', { folder: desk.folder })}</h3>
          <ul aria-labelledby="projects-nearby">
            {desk.nearby.map((file) => (
              <li key={file}>
                <Choice file={file} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Recent({ one, open }: { readonly one: RecentProject; readonly open: boolean }): ReactNode {
  const { file, at, missing } = one
  const { name } = placeOf(file)
  return (
    <li className={missing ? 'missing' : ''}>
      <Choice file={file} disabled={missing || open}>
        <span className="projects-when faint">
          {missing
            ? t('projects.missing')
            : open
              ? t('projects.here')
              : t('projects.at', { when: moment(at) })}
        </span>
      </Choice>
      {!open && (
        <button
          type="button"
          className="button small quiet"
          aria-label={t('projects.remove', { project: name })}
          onClick={() => void guard(() => forget(file))}
        >
          {t('projects.removeShort')}
        </button>
      )}
    </li>
  )
}

/** A project, with the folder that it stands in. */
function Choice({
  file,
  disabled = false,
  children,
}: {
  readonly file: string
  readonly disabled?: boolean
  readonly children?: ReactNode
}): ReactNode {
  const { folder, name } = placeOf(file)
  return (
    <button
      type="button"
      className="projects-one"
      title={file}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) void want({ kind: 'open', file })
      }}
    >
      <strong className="cut">{name}</strong>
      {children}
      <span className="faint cut projects-folder">{folder}</span>
    </button>
  )
}
