import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { t } from '#renderer/words/words'

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
            <strong>{t('welcome.lost')}</strong>
            {problem ?? t('welcome.lostWhy')}
          </>
        ) : problem !== null ? (
          <>
            <strong>{t('welcome.failed')}</strong>
            {problem}
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
            </p>
          </>
        )}
      </div>
    </main>
  )
}
