import type { CheckInput } from '#main/jobs/tasks'
import type { Settings } from '#shared/settings'

/** How the checks are used, besides what they look at. */
export type CheckRules = Required<Pick<CheckInput, 'settings' | 'glossary'>>

/** How a project uses the checks. */
export function checkRules({ checks = {}, glossaries = [] }: Settings): CheckRules {
  return { settings: checks, glossary: glossaries.flatMap(({ concepts }) => concepts) }
}
