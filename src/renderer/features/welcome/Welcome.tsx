import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { Projects } from '#view/features/welcome/Projects'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** What stands in the place of the workbench while there is no work to show, and why. */
export function Welcome(): ReactNode {
  const link = useView((now) => now.link)
  const problem = useView((now) => now.problem)
  const project = useView((now) => now.project)
  const noneOpen = useView((now) => now.link === 'open' && now.desk !== null && now.desk.file === null)
  return (
    <main className="welcome" aria-busy={link === 'opening'}>
      <div className={noneOpen ? '' : 'empty'}>
        {link === 'lost' ? (
          <>
            <strong>{t('welcome.lost')}</strong>
            {problem === null ? t('welcome.lostWhy') : saidInWords(problem)}
          </>
        ) : noneOpen ? (
          <div className="welcome-projects">
            <h2>{t('projects.noneOpen')}</h2>
            {problem !== null && (
              <p className="projects-problem" role="alert">
                {saidInWords(problem)}
              </p>
            )}
            <Projects />
          </div>
        ) : problem !== null ? (
          <>
            <strong>{t('welcome.failed')}</strong>
            {saidInWords(problem)}
          </>
        ) : project === null ? (
          <strong>{t('welcome.opening')}</strong>
        ) : (
          <>
            <strong>{t('welcome.empty', { project: project.name })}</strong>
            {t('welcome.drop')}
            <p className="welcome-import">
              <CommandButton of="import" look="primary">
                {t('welcome.import')}
              </CommandButton>
              <CommandButton of="project.open" showKey={false}>
                {t('projects.others')}
              </CommandButton>
            </p>
          </>
        )}
      </div>
    </main>
  )
}
