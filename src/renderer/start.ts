import { askAhead, lookAhead } from '#renderer/ahead'
import { firstWork, orderOf } from '#shared/views/first-work'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { keptPlaces, placeIn } from '#renderer/kept-places'

// The entry of the window, and all that its first rows wait for: they are asked for at once, and are on their way while
// the window itself, which is a hundred times larger, is being loaded.

void askForRows()
void import('#view/main')

async function askForRows(): Promise<void> {
  const desk = await lookAhead()
  if (desk === null || desk.file === null) return
  const project = await askAhead('project', { atOnce: true })
  if (project === null) return
  const place = placeIn(project, keptPlaces())
  const work = place?.work ?? firstWork(project.works, null)
  const pivot = work === null ? null : orderOf(work, place?.pivot)
  if (work !== null && pivot !== null)
    await askAhead('rows', { work: work.id, pivot, from: 0, count: PAGE_SIZE })
}
