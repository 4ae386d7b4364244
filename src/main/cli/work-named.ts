import type { ProjectView, WorkView } from '#shared/api'
import { Refusal } from '#shared/errors'

/** The work of a project that a person named; refuses a name that none has, and lists those there are. */
export function workNamed({ works }: ProjectView, name: string): WorkView {
  const work = works.find((one) => one.name === name)
  if (work !== undefined) return work
  throw new Refusal(
    'not-found',
    `the project has no work ${name}; it has ${works.map((one) => one.name).join(', ') || 'none'}`,
  )
}
