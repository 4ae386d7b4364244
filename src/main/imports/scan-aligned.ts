import type { AlignedEvent } from '#shared/exchange/aligned'
import { Refusal } from '#shared/errors'
import type { ImportVersionView } from '#shared/import/preview'
import { openXml } from '#main/importers/xml-chunks'
import type { PreviewedFile } from '#main/imports/preview-file'
import type { TaskControl } from '#main/jobs/tasks'
import { readerOf } from '#main/works/aligned-file'

/**
 * Reads a file of aligned texts (TMX, XLIFF) from its beginning to its end, and counts what is in it without keeping it.
 * Throws `Refusal` that names the file when it is damaged or holds no text.
 */
export async function scanAligned(
  { path, name }: { readonly path: string; readonly name: string },
  { onProgress, cancelled }: TaskControl,
): Promise<PreviewedFile> {
  const { root, encoding, bytes, chunks } = await openXml(path, name)
  const reader = readerOf(root)
  if (reader === null) throw new Refusal('bad-input', `cannot read ${name}: it is neither TMX nor XLIFF`)
  const counts = new Map<string, { characters: number; segments: number }>()
  let format = root ?? ''
  let units = 0
  const take = (events: readonly AlignedEvent[]): void => {
    for (const event of events) {
      if (event.kind === 'header') format = event.header.format
      else {
        units++
        for (const { lang, text } of event.unit.texts) {
          const count = counts.get(lang) ?? { characters: 0, segments: 0 }
          counts.set(lang, { characters: count.characters + text.length, segments: count.segments + 1 })
        }
      }
    }
  }
  try {
    for await (const { text, read } of chunks()) {
      take(reader.push(text))
      onProgress(Math.min(1, read / bytes))
      if (cancelled()) break
    }
    if (!cancelled()) take(reader.close())
  } catch (error) {
    if (!(error instanceof Refusal) || error.message.startsWith('cannot read')) throw error
    throw new Refusal(error.code, `cannot read ${name}: ${error.message}`)
  }
  const views = Array.from(counts, ([lang, { characters, segments }]): ImportVersionView => ({
    ...{ lang, characters, segments, title: '', paragraphs: 0, furniture: 0, joins: 0 },
  }))
  if (units === 0) throw new Refusal('bad-input', `cannot read ${name}: there is no text in it`)
  return { format, encoding, aligned: units, views, versions: [], fingerprint: { anchors: [], weight: 0 } }
}
