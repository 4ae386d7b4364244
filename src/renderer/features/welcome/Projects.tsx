import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { DeskView } from '#shared/desk'
import { inDesktop } from '#renderer/api'
import { RecentList } from '#view/features/welcome/RecentList'
import { stay, useProjects, want } from '#renderer/features/welcome/state'
import { useView } from '#renderer/store'
import { jobInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'
import { CommandButton } from '#view/ui/Command'
import './projects.css'

/** All ways to a project: those that were opened before, those in the folder, any other one, a new one, the corpus. */
export function Projects(): ReactNode {
  const desk = useView((now) => now.desk)
  const problem = useProjects((now) => now.problem)
  const busy = useProjects((now) => now.busy)
  if (desk === null) return null
  return (
    <div className="projects" aria-busy={busy} onKeyDown={walk}>
      {problem !== null && (
        <p className="projects-problem" role="alert">
          {problem}
        </p>
      )}
      <Question />
      <RecentList desk={desk} />
      {inDesktop ? <Dialogs /> : <Fields desk={desk} />}
      <div className="projects-more">
        <div>
          <CommandButton of="project.corpus">{t('projects.corpus')}</CommandButton>
          <p className="faint">{t('projects.corpusWhy')}</p>
        </div>
        {desk.file !== null && <CommandButton of="project.close">{t('projects.close')}</CommandButton>}
      </div>
      <p className="faint projects-busy" role="status">
        {busy ? t('projects.working') : ''}
      </p>
    </div>
  )
}

/** A running job is ended only by who says so. */
function Question(): ReactNode {
  const asked = useProjects((now) => now.asked)
  if (asked === null) return null
  return (
    <div className="projects-question" role="alert">
      <p>{t('projects.running', { job: jobInWords(asked.job) })}</p>
      <button
        type="button"
        className="button primary"
        autoFocus
        onClick={() => void want(asked.wanted, true)}
      >
        {t('projects.stop')}
      </button>
      <button type="button" className="button" onClick={stay}>
        {t('projects.stay')}
      </button>
    </div>
  )
}

/** The desktop window asks in dialogs. */
function Dialogs(): ReactNode {
  return (
    <div className="projects-dialogs">
      <button
        type="button"
        className="button primary projects-path"
        onClick={() => void want({ kind: 'open', file: null })}
      >
        {t('projects.choose')}
      </button>
      <CommandButton of="project.new">{t('projects.makeNew')}</CommandButton>
    </div>
  )
}

/** A browser does not say where a chosen file stands, so a path is typed. */
function Fields({ desk: { folder } }: { readonly desk: DeskView }): ReactNode {
  return (
    <>
      <Field
        kind="open"
        label={t('projects.path')}
        hint={t('projects.pathHint', { folder })}
        submit={t('projects.open')}
      />
      <Field
        kind="new"
        label={t('projects.newName')}
        hint={t('projects.newHint', { folder })}
        submit={t('projects.make')}
      />
    </>
  )
}

function Field({
  kind,
  label,
  hint,
  submit,
}: {
  readonly kind: 'open' | 'new'
  readonly label: string
  readonly hint: string
  readonly submit: string
}): ReactNode {
  const [file, setFile] = useState('')
  const id = `projects-${kind}`
  return (
    <form
      className="projects-field"
      onSubmit={(event) => {
        event.preventDefault()
        void want({ kind, file })
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          className={`field ${kind === 'new' ? 'projects-name' : 'projects-path'}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          value={file}
          onChange={(event) => setFile(event.target.value)}
        />
        <button type="submit" className="button" disabled={file.trim() === ''}>
          {submit}
        </button>
      </span>
      <p className="faint" id={`${id}-hint`}>
        {hint}
      </p>
    </form>
  )
}

/** The arrows go from project to project. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const projects = [...event.currentTarget.querySelectorAll<HTMLElement>('.projects-one')]
  const at = projects.findIndex((one) => one === document.activeElement)
  if (by === undefined || at < 0) return
  projects[at + by]?.focus()
  event.preventDefault()
}
