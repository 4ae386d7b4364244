import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file of an archive, as chunks of text to be encoded as UTF-8. */
export interface ZipEntry {
  readonly name: string
  readonly chunks: Iterable<string>
}

/**
 * The bytes of a zip archive, as they come: no more than a chunk is held. Every file is dated the first day that the
 * format knows, so that equal texts give equal bytes. (The date is one of local time, which is what is stored.)
 */
export function* zipOf(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error !== null) throw error
    ready.push(data)
  })
  const take = (): readonly Uint8Array[] => {
    const taken = ready
    ready = []
    return taken
  }
  for (const { name, chunks } of entries) {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    for (const chunk of chunks) {
      file.push(strToU8(chunk))
      yield* take()
    }
    file.push(new Uint8Array(0), true)
    yield* take()
  }
  zip.end()
  yield* take()
}
