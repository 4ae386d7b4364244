import type { ProjectView, WorkView } from '#shared/api'
import { Refusal } from '#shared/errors'
import { inEnglishOnly, say } from '#shared/words/message'
import type { SearchQuery } from '#shared/search/query'
import type { AlignedText, SearchLine, SearchProgress } from '#shared/search/view'
import type { App } from '#main/app'

/** A match with all that is said of it outside a window. */
export interface Found {
  readonly project: ProjectView
  readonly work: WorkView
  /** 0-based place of the unit in the order of the work's pivot. */
  readonly unit: number
  readonly line: SearchLine
  /** What the unit says in every version, in their order. */
  readonly aligned: readonly AlignedText[]
}

/** Lines that are asked for at a time. */
const PAGE = 500

/**
 * The matches in a project, in the order of works, versions and their texts. Works are searched one after the other, so that
 * the matches of one are written while those of the next are looked for, and only those of one are held.
 */
export async function* foundIn(app: App, project: ProjectView, query: SearchQuery): AsyncGenerator<Found> {
  const works = project.works
    .filter(({ id }) => query.works.length === 0 || query.works.includes(id))
    .toSorted((a, b) => a.id - b.id)
  for (const work of works) {
    const { search, hits, capped } = await searched(app, { ...query, works: [work.id] })
    for (let from = 0; from < hits; from += PAGE)
      for (const line of await app.api.searchLines({ search, from, count: PAGE }))
        yield { project, work, line, ...(await surroundings(app, work, line)) }
    await app.api.endSearch({ search })
    if (capped)
      throw new Refusal(
        'bad-input',
        inEnglishOnly(`${work.name} holds more than ${hits} matches: search for less`),
      )
  }
}

async function surroundings(
  { api }: App,
  { id, pivot, versions }: WorkView,
  { segment, unit }: SearchLine,
): Promise<Pick<Found, 'unit' | 'aligned'>> {
  const order = pivot ?? versions[0]?.id ?? 0
  const [place, aligned] = await Promise.all([
    api.place({ work: id, pivot: order, unit }),
    api.alignedTexts({ segment }),
  ])
  return { unit: place, aligned }
}

/** Searches to the end. */
async function searched(app: App, query: SearchQuery): Promise<SearchProgress> {
  const heard: SearchProgress[] = []
  let wake = (): void => undefined
  const unsubscribe = app.subscribe((event) => {
    if (event.type !== 'search') return
    heard.push(event.progress)
    wake()
  })
  try {
    const { progress: first } = await app.api.startSearch({ query, replacement: null })
    const ended = (): SearchProgress | undefined =>
      [first, ...heard].find(({ search, state }) => search === first.search && state !== 'running')
    for (let last = ended(); ; last = ended()) {
      if (last?.state === 'finished') return last
      if (last?.state === 'failed')
        throw new Refusal('bad-argument', last.problem ?? say('project.searchEnded'))
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    unsubscribe()
  }
}
