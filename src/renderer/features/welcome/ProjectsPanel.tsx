import { useEffect, useRef, type ReactNode } from 'react'
import { guard } from '#renderer/guard'
import { readDesk } from '#renderer/features/welcome/state'
import { t } from '#renderer/words/words'
import { Projects } from '#view/features/welcome/Projects'
import { Panel } from '#view/ui/Panel'

/** The projects, over the one that is open. */
export function ProjectsPanel(): ReactNode {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus()
    void guard(readDesk)
  }, [])
  return (
    <Panel name="projects" label={t('projects.title')} ref={panel}>
      <div className="projects-body">
        <Projects />
      </div>
    </Panel>
  )
}
