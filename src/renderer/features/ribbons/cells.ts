import { useEffect } from 'react'
import { create } from 'zustand'
import type { Cell, ColumnPage } from '#shared/api'
import type { VersionId, WorkId } from '#shared/model'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'

/** The segments of versions by page, in the order of their texts: the grid holds them by unit instead. */

const PAGE = 60
const MOST_PAGES = 60

const usePages = create<{ readonly held: ReadonlyMap<string, ColumnPage> }>()(() => ({ held: new Map() }))
const onTheWay = new Set<string>()

const keyOf = (work: WorkId, version: VersionId, page: number): string => `${work} ${version} ${page}`

/**
 * Looks up segments of a version by place: those of `[from, to)` are read, and others may be held from before; null for
 * one that is on its way. What is older than operation `seq` is read again, and shown until then.
 */
export function useCells(
  work: WorkId,
  version: VersionId,
  [from, to]: readonly [number, number],
  seq: number,
): (segment: number) => Cell | null {
  const held = usePages((now) => now.held)
  const [first, last] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to - 1) / PAGE)]
  useEffect(() => {
    for (let page = first; page <= last; page++) void guard(() => readPage(work, version, page, seq))
  }, [work, version, first, last, seq])
  return (segment) =>
    held.get(keyOf(work, version, Math.floor(segment / PAGE)))?.cells[segment % PAGE] ?? null
}

async function readPage(work: WorkId, version: VersionId, page: number, seq: number): Promise<void> {
  const key = keyOf(work, version, page)
  const asked = `${key} ${seq}`
  if ((usePages.getState().held.get(key)?.seq ?? -1) >= seq || onTheWay.has(asked)) return
  onTheWay.add(asked)
  try {
    const read = await call('column', { work, version, from: page * PAGE, count: PAGE })
    const held = new Map(usePages.getState().held)
    if ((held.get(key)?.seq ?? -1) > read.seq) return
    // Those read last are at the end; the others go when there are too many.
    held.delete(key)
    held.set(key, read)
    for (const old of [...held.keys()].slice(0, Math.max(0, held.size - MOST_PAGES))) held.delete(old)
    usePages.setState({ held })
  } finally {
    onTheWay.delete(asked)
  }
}
