import { useEffect } from 'react'
import { create } from 'zustand'
import type { VersionId, WorkId } from '#shared/model'
import type { WorkOutline } from '#shared/views/outline'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { useView } from '#renderer/store'

/** So long, in milliseconds, nothing must be done before the outline is read again. */
const PAUSE = 250

/** Outlines that are held: that of all versions and that of a pair, so that going from view to view is quick. */
const MOST = 2

const useOutlines = create<{ readonly held: ReadonlyMap<string, WorkOutline> }>()(() => ({ held: new Map() }))

/**
 * The outline of some versions of the open work (of all when none is named); null until it is there. It is read again
 * when the work was changed, and the old one is shown until then.
 */
export function useOutline(versions: readonly VersionId[]): WorkOutline | null {
  const work = useView((now) => now.work)
  const pivot = useView((now) => now.pivot)
  const seq = useView((now) => now.project?.seq ?? 0)
  const key = [work, pivot, ...versions].join(' ')
  const known = useOutlines(({ held }) => held.get(key)) ?? null
  const first = known === null
  const due = known === null || known.seq < seq
  useEffect(() => {
    if (!due || work === null || pivot === null) return
    const ask = (): void => void guard(() => read(key, work, pivot))
    const pause = setTimeout(ask, first ? 0 : PAUSE)
    return () => clearTimeout(pause)
  }, [key, seq, due, first, work, pivot])
  return known
}

async function read(key: string, work: WorkId, pivot: VersionId): Promise<void> {
  const versions = key.split(' ').slice(2).map(Number)
  const outline = await call('outline', { work, pivot, versions })
  const held = new Map(useOutlines.getState().held)
  held.delete(key)
  held.set(key, outline)
  for (const old of [...held.keys()].slice(0, Math.max(0, held.size - MOST))) held.delete(old)
  useOutlines.setState({ held })
}
