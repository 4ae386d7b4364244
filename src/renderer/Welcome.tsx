import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'

/** What stands in the place of the workbench while there is no work to show, and why. */
export function Welcome(): ReactNode {
  const link = useView((now) => now.link)
  const problem = useView((now) => now.problem)
  const project = useView((now) => now.project)
  return (
    <main className="welcome" aria-busy={link === 'opening'}>
      <div className="empty">
        {link === 'lost' ? (
          <>
            <strong>The program does not answer</strong>
            {problem ?? 'It was closed, or it is starting. This window tries again every second.'}
          </>
        ) : problem !== null ? (
          <>
            <strong>The project could not be opened</strong>
            {problem}
          </>
        ) : project === null ? (
          <strong>Opening the project …</strong>
        ) : (
          <>
            <strong>{project.name} has no works yet</strong>
            Drop the files with the versions of a text here, paste a text, or choose files.
            <p className="welcome-import">
              <CommandButton of="import" look="primary">
                Import files …
              </CommandButton>
            </p>
          </>
        )}
      </div>
    </main>
  )
}
