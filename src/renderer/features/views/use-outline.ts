import { useEffect, useState } from 'react'
import type { VersionId } from '#shared/model'
import type { WorkOutline } from '#shared/views/outline'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { useView, view } from '#renderer/store'

/** So long, in milliseconds, nothing must be done before the outline is read again. */
const PAUSE = 250

/**
 * The outline of some versions of the open work (of all when none is named); null until it is there. It is read again
 * when the work was changed, and the old one is shown until then.
 */
export function useOutline(versions: readonly VersionId[]): WorkOutline | null {
  const work = useView((now) => now.work)
  const pivot = useView((now) => now.pivot)
  const seq = useView((now) => now.project?.seq ?? 0)
  const key = [work, pivot, ...versions].join(' ')
  const [read, setRead] = useState<{ key: string; outline: WorkOutline } | null>(null)
  const known = read?.key === key ? read.outline : null
  const due = known === null || known.seq < seq
  const first = known === null
  useEffect(() => {
    if (!due || work === null || pivot === null) return
    let gone = false
    const ask = (): void =>
      void guard(async () => {
        const wanted = key.split(' ').slice(2).map(Number)
        const outline = await call('outline', { work, pivot, versions: wanted })
        if (!gone && view().work === work) setRead({ key, outline })
      })
    const pause = setTimeout(ask, first ? 0 : PAUSE)
    return () => {
      gone = true
      clearTimeout(pause)
    }
  }, [key, seq, due, first, work, pivot])
  return known
}
