import type { AlignedEvent, AlignedUnit } from '#shared/exchange/aligned'
import { Refusal } from '#shared/errors'
import type { ImportRow, ImportVersionView } from '#shared/import/preview'
import { openXml } from '#main/importers/xml-chunks'
import type { PreviewedFile } from '#main/imports/preview-file'
import type { TaskControl } from '#main/jobs/tasks'
import { readerOf } from '#main/works/aligned-file'
import { say } from '#shared/words/message'

/** How many units are shown, and how much of a text. */
const ROWS = 100
const LONGEST = 400

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
  if (reader === null)
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.neither') }))
  const counts = new Map<string, { characters: number; segments: number }>()
  let format = root ?? ''
  const first: AlignedUnit[] = []
  let units = 0
  const take = (events: readonly AlignedEvent[]): void => {
    for (const event of events) {
      if (event.kind === 'header') format = event.header.format
      else {
        if (units++ < ROWS) first.push(event.unit)
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
    throw new Refusal(error.code, say('files.cannotRead', { name, why: error.said }))
  }
  const views = Array.from(counts, ([lang, { characters, segments }]): ImportVersionView => ({
    ...{ lang, characters, segments, title: '', paragraphs: 0, furniture: 0, joins: 0 },
  }))
  if (units === 0)
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.holdsNothing') }))
  const rows = first.map((unit) => rowOf(unit, [...counts.keys()]))
  return {
    format,
    encoding,
    aligned: units,
    rows,
    views,
    versions: [],
    fingerprint: { anchors: [], weight: 0 },
    ...{ ladder: null, lines: null },
  }
}

/** The texts of a unit by language; a language that it has several of shows them one behind the other. */
function rowOf({ texts }: AlignedUnit, langs: readonly string[]): ImportRow {
  return langs.map((lang) => {
    const own = texts.filter((one) => one.lang === lang).map(({ text }) => text)
    const text = own.join(' | ')
    return own.length === 0 ? null : text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
  })
}
