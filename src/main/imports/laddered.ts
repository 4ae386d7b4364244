import { ladderSizes, readLadder } from '#shared/exchange/ladder'
import type { ImportRow, ImportVersionView } from '#shared/import/preview'
import type { ImportFile } from '#main/imports/import-file'
import { linesOf } from '#main/works/import-lines'

/** A ladder of hunalign with the two texts whose lines it links, in its order. */
export interface Laddered {
  readonly ladder: ImportFile
  readonly texts: readonly [source: ImportFile, target: ImportFile]
}

/** The two of the files that a ladder is of, by how many lines they have; null where they are not there. */
export function ladderedBy(ladder: ImportFile, files: readonly ImportFile[]): Laddered | null {
  const sizes = ladderSizes(ladder.read?.ladder ?? '')
  if (sizes === null) return null
  for (const source of files.filter(({ read }) => read?.lines === sizes[0])) {
    const target = files.find(
      (file) => file !== source && file.read?.lines === sizes[1] && langOf(file) !== langOf(source),
    )
    if (target === undefined) continue
    // Where both have as many lines, what is linked is alike in length in the right order.
    const swapped =
      sizes[0] === sizes[1] && difference(ladder, target, source) < difference(ladder, source, target)
    return { ladder, texts: swapped ? [target, source] : [source, target] }
  }
  return null
}

/** The units of the work that they make, as they are shown. */
export function rowsOf({ ladder, texts: [source, target] }: Laddered): ImportRow[] {
  const [left, right] = [linesOf(textOf(source)), linesOf(textOf(target))]
  const shown = (lines: readonly string[], places: readonly number[]): string | null =>
    places.length === 0 ? null : places.map((n) => lines[n] ?? '').join(' | ')
  return readLadder(ladder.read?.ladder ?? '', [left.length, right.length])
    .map(([a = [], b = []]): ImportRow => [shown(left, a), shown(right, b)])
    .filter((row) => row.some((text) => text !== null && text.trim() !== ''))
}

/** What is shown of the two texts, whose segments are their lines. */
export function viewsOf({ texts }: Laddered): ImportVersionView[] {
  return texts.flatMap(({ read }) =>
    (read?.views ?? []).map((view) => ({
      ...view,
      ...{ title: '', furniture: 0, joins: 0 },
      segments: linesOf(read?.versions[0]?.text ?? '').filter((line) => line.trim() !== '').length,
    })),
  )
}

/** How far the lengths of what a ladder links differ, as shares of the texts. */
function difference(ladder: ImportFile, source: ImportFile, target: ImportFile): number {
  const shares = [source, target].map((file) => {
    const text = textOf(file)
    return linesOf(text).map(({ length }) => length / text.length)
  })
  const [left = [], right = []] = shares
  const sum = (own: readonly number[], places: readonly number[]): number =>
    places.reduce((all, n) => all + (own[n] ?? 0), 0)
  return readLadder(ladder.read?.ladder ?? '', [left.length, right.length]).reduce(
    (all, [a = [], b = []]) => all + Math.abs(sum(left, a) - sum(right, b)),
    0,
  )
}

function textOf({ read }: ImportFile): string {
  return read?.versions[0]?.text ?? ''
}

function langOf({ read }: ImportFile): string | undefined {
  return read?.versions[0]?.lang.toLowerCase()
}
