import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { runById } from '#renderer/commands/dispatch'
import { CommandButton, Key } from '#view/ui/Command'
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
            {project.name}
            <span className={link === 'lost' ? '' : 'bar-saved'}>
              {link === 'lost' ? ' · not connected' : ' · all changes saved'}
            </span>
          </span>
        )}
      </div>
      <button type="button" className="bar-find" onClick={() => runById('palette')}>
        <span className="cut">Run a command, or go to a unit</span>
        <Key of="palette" />
      </button>
      <div className="bar-commands">
        <CommandButton of="undo">Undo</CommandButton>
        <CommandButton of="redo" showKey={false}>
          Redo
        </CommandButton>
        <CommandButton of="realign" showKey={false}>
          Realign
        </CommandButton>
        <CommandButton of="check" showKey={false}>
          Check
        </CommandButton>
        <CommandButton of="import" showKey={false}>
          Import
        </CommandButton>
        <CommandButton of="export" look="primary" showKey={false}>
          Export TMX
        </CommandButton>
      </div>
    </header>
  )
}
