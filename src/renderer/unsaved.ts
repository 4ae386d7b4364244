import { here } from '#renderer/draft'
import { goToUnit, openWork } from '#renderer/reading'
import { currentRow, say, show, useView, view, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'
import { Refusal } from '#shared/errors'

/**
 * What is being written for a segment, held while it is: when what draws the window ends in the middle of a word, or the
 * machine does not let the page say goodbye, it is there again in the same window or tab, and in no other.
 */

const KEY = 'parallax.unsaved'

interface Unsaved {
  readonly file: string
  readonly work: number
  readonly unit: number
  readonly segment: number
  readonly draft: string
}

function unsavedOf(now: View): Unsaved | null {
  const { draft, project, work } = now
  const unit = currentRow(now)?.unit
  const segment = here(now)?.segment
  if (draft === null || project === null || work === null || unit === undefined || segment === undefined)
    return null
  return { file: project.file, work, unit, segment, draft }
}

/** Goes on holding what is being written. Returns what ends that. */
export function holdUnsaved(): () => void {
  return useView.subscribe((now, before) => {
    if (now.draft === before.draft) return
    const unsaved = unsavedOf(now)
    if (unsaved === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(unsaved))
  })
}

/** Opens what was being written when the window was lost, to be kept or left; nothing where nothing was. */
export async function returnToUnsaved(): Promise<void> {
  const unsaved = readUnsaved(sessionStorage.getItem(KEY) ?? '')
  if (unsaved === null || view().draft !== null) return
  const { project } = view()
  const work = project?.works.find(({ id }) => id === unsaved.work)
  if (project?.file !== unsaved.file || work === undefined) return
  if (view().work !== work.id) await openWork(work.id)
  await goToUnit(unsaved.unit, unsaved.segment).catch((error: unknown) => {
    // The unit was merged with another since.
    if (!(error instanceof Refusal)) throw error
  })
  const cell = here(view())
  if (cell?.segment !== unsaved.segment || cell.text === unsaved.draft) return
  show({ draft: unsaved.draft })
  focusPane('segment')
  say(t('segment.unsaved'))
}

/** What was held, null for nothing, or for what nobody held. */
function readUnsaved(text: string): Unsaved | null {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    // Any object can be read by name.
    const { file, work, unit, segment, draft } = found as Readonly<Record<string, unknown>>
    if (typeof file !== 'string' || typeof draft !== 'string') return null
    if (typeof work !== 'number' || typeof unit !== 'number' || typeof segment !== 'number') return null
    return { file, work, unit, segment, draft }
  } catch {
    return null
  }
}
