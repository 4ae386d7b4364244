import type { ProjectView, WorkView } from '#shared/api'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

/** The work of a project that a person named; refuses a name that none has, and lists those there are. */
export function workNamed({ works }: ProjectView, name: string): WorkView {
  const work = works.find((one) => one.name === name)
  if (work !== undefined) return work
  throw new Refusal(
    'not-found',
    inEnglishOnly(`the project has no work ${name}; it has ${namesOf(works) || 'none'}`),
  )
}

/** The work that a person named, or the only one where they named none; refuses to choose between several. */
export function workOrOnly(project: ProjectView, name: string | undefined): WorkView {
  const [only, ...others] = project.works
  if (name !== undefined || only === undefined) return workNamed(project, name ?? '')
  if (others.length === 0) return only
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`name the work with --work: the project has ${namesOf(project.works)}`),
  )
}

function namesOf(works: readonly WorkView[]): string {
  return works.map((one) => one.name).join(', ')
}
