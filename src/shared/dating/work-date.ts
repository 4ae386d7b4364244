import { inferDate, type DatedVersion, type PrintedDate } from '#shared/dating/infer'
import { commonDate, type PartialDate } from '#shared/dating/partial-date'
import type { Version, Work } from '#shared/model'

/** A date that a work was given: by a person, or by what describes its files. */
export interface GivenDate {
  readonly date: PartialDate
  readonly from: 'person' | 'described'
}

/** When a work was written, and how that is known: given, or as its text prints it. */
export type WorkDate = GivenDate | (PrintedDate & { readonly from: 'text' })

/** The date that a work was given: a person's before that of its description, and that before what its versions have alike. */
export function givenDate(
  { date, about }: Pick<Work, 'date' | 'about'>,
  versions: readonly Pick<Version, 'about'>[],
): GivenDate | null {
  if (date !== undefined) return { date, from: 'person' }
  if (about.date !== undefined) return { date: about.date, from: 'described' }
  const [first, ...others] = versions.flatMap((version) => version.about.date ?? [])
  let common: PartialDate | null = first ?? null
  for (const other of others) common = common === null ? null : commonDate(common, other)
  return common === null ? null : { date: common, from: 'described' }
}

/** The date of a work: the one that is known, or else what its text prints plainly; null where nothing says it. */
export function workDate({
  date,
  versions,
}: {
  readonly date?: WorkDate | null
  readonly versions: readonly DatedVersion[]
}): WorkDate | null {
  if (date !== undefined) return date
  const printed = inferDate(versions)
  return printed === null ? null : { ...printed, from: 'text' }
}
