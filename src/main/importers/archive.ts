import { unzipSync, type UnzipFileInfo } from 'fflate'
import type { Source } from '#main/importers/source'
import { showName } from '#main/importers/source'
import {
  MAX_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_FROM_BYTES,
} from '#main/importers/limits'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** A zip archive in memory. Nothing of it is ever written to disk. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** The unpacked bytes of an entry, or null where there is none of that name. */
  readonly read: (name: string) => Uint8Array | null
}

const OUTSIDE = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u

/**
 * Opens a zip archive. Throws `Refusal` when it is damaged or cut short, when an entry's name points outside the
 * archive, and when there are too many entries or they would unpack to too much. Declared sizes are checked before
 * anything is unpacked; an entry that holds more than it declares is cut there, and then is no valid XML.
 */
export function openArchive({ bytes, refuse }: Source): Archive {
  const entries = new Map<string, UnzipFileInfo>()
  scan(bytes, refuse, (entry) => {
    if (entries.size >= MAX_ENTRIES) throw refuse(say('files.manyEntries', { most: MAX_ENTRIES }))
    if (OUTSIDE.test(entry.name)) throw refuse(say('files.outside', { entry: showName(entry.name) }))
    if (entries.has(entry.name)) throw refuse(say('files.entryTwice', { entry: showName(entry.name) }))
    entries.set(entry.name, entry)
    return false
  })
  let unpacked = 0
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return null
      unpacked += entry.originalSize
      const bomb =
        entry.originalSize > MAX_ENTRY_BYTES ||
        unpacked > MAX_UNPACKED_BYTES ||
        (entry.originalSize > RATIO_FROM_BYTES && entry.originalSize > entry.size * MAX_RATIO)
      if (bomb)
        throw refuse(
          say('files.bomb', {
            entry: showName(name),
            small: megabytes(entry.size),
            large: megabytes(entry.originalSize),
          }),
        )
      if (entry.size > bytes.length) throw refuse(say('files.archiveDamaged'))
      return scan(bytes, refuse, (one) => one.name === name)[name] ?? null
    },
  }
}

/** `unzipSync` whose errors are this file's. */
function scan(
  bytes: Uint8Array,
  refuse: Source['refuse'],
  filter: (entry: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    // fflate throws its own errors, and range errors where offsets lead beyond the file.
    throw refuse(say('files.archiveDamaged'))
  }
}

function megabytes(size: number): string {
  return (size / 1024 / 1024).toFixed(1)
}
