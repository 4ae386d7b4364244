import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { runById } from '#renderer/commands/dispatch'
import { CommandButton, Key } from '#view/ui/Command'
import { t } from '#renderer/words/words'
import './bar.css'

/** The project, the way to every command, and the few commands that are used most. */
export function TopBar(): ReactNode {
  const project = useView((now) => now.project)
  const link = useView((now) => now.link)
  return (
    <header className="bar">
      <div className="bar-project cut">
        <h1>Parallax</h1>
        {project !== null && (
          <span className="faint cut" title={project.file}>
            <button type="button" className="bar-name" onClick={() => runById('project.open')}>
              {project.name}
            </button>
            <span className={link === 'lost' ? 'bar-lost' : 'bar-saved'}>
              {' · '}
              {link === 'lost' ? t('bar.lost') : t('bar.saved')}
            </span>
          </span>
        )}
      </div>
      <button type="button" className="bar-find" onClick={() => runById('palette')}>
        <span className="cut">{t('bar.find')}</span>
        <Key of="palette" />
      </button>
      <div className="bar-commands">
        <CommandButton of="undo">{t('bar.undo')}</CommandButton>
        <CommandButton of="redo" showKey={false}>
          {t('bar.redo')}
        </CommandButton>
        <CommandButton of="realign" showKey={false}>
          {t('bar.realign')}
        </CommandButton>
        <CommandButton of="check" showKey={false}>
          {t('bar.check')}
        </CommandButton>
        <CommandButton of="import" showKey={false}>
          {t('bar.import')}
        </CommandButton>
        <CommandButton of="export" look="primary" showKey={false}>
          {t('bar.export')}
        </CommandButton>
      </div>
    </header>
  )
}
