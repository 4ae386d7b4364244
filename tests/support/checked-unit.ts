import { checkWork } from '#shared/check/check'
import type { CheckedCategory } from '#shared/check/registry'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

/** What the given checks find in one unit of the given sentences. */
export function findingsOf(
  versions: Readonly<Record<string, string>>,
  categories: readonly CheckedCategory[],
): Finding[] {
  const work = workOf(Object.fromEntries(Object.entries(versions).map(([lang, text]) => [lang, [text]])))
  return checkWork(work, inParallel(work), { categories })
}
