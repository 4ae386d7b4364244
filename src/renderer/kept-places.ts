import type { ProjectView, WorkView } from '#shared/api'
import type { VersionId } from '#shared/model'
import { kept } from '#renderer/ui/remember'

/** Where a person was in each project when its window was closed, as it was kept. */
export const PLACES = 'parallax.places'

/** Anything that was kept, which may be none of ours. */
export type Found = Readonly<Record<string, unknown>>

/** The places that were kept, the newest first. */
export function keptPlaces(): Found[] {
  try {
    const found: unknown = JSON.parse(kept(PLACES))
    return Array.isArray(found) ? found.map(recordOf) : []
  } catch {
    return []
  }
}

/** A place of this project in a work that it holds. */
export interface KeptPlace {
  readonly work: WorkView
  /** Where that is another than the work's own. */
  readonly pivot: VersionId | undefined
  readonly found: Found
}

/** The last place of a project; null where none is known, or its work is gone. */
export function placeIn(project: ProjectView, places: readonly Found[]): KeptPlace | null {
  const found = places.find(({ file, work, column }) => file === project.file && isId(work) && isId(column))
  const work = project.works.find(({ id }) => id === found?.['work'])
  if (found === undefined || work === undefined) return null
  return { work, pivot: work.versions.find(({ id }) => id === found['pivot'])?.id, found }
}

export function recordOf(found: unknown): Found {
  // Any object can be read by name.
  return typeof found === 'object' && found !== null ? (found as Found) : {}
}

export function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
