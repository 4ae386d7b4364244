import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractStructured } from '#shared/text/extract-structured'
import { render } from '#shared/text/render'
import { readDocument } from '#main/importers/read-document'
import type { ExtractedVersion } from '#shared/plain'
import { unpackCuts } from '#shared/ops/packed-cuts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'documents')

/** The bytes of a document in the fixtures. */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(folder, name))
}

/** Every visible character of the text is in exactly one span of one segment. */
export function assertCovered({ lang, text: all, cuts }: ExtractedVersion): void {
  const spans = unpackCuts(cuts)
    .flatMap((segment) => segment.spans)
    .toSorted((a, b) => a[0] - b[0])
  let at = 0
  for (const [start, end] of spans) {
    if (start < at || end <= start) throw new Error(`spans of ${lang} overlap at ${start}`)
    if (/\S/u.test(all.slice(at, start))) throw new Error(`text of ${lang} before ${start} is in no segment`)
    at = end
  }
  if (/\S/u.test(all.slice(at))) throw new Error(`text of ${lang} behind ${at} is in no segment`)
}

/** The segments of a document as `kind text`, in the order of its versions. */
export async function segmentsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  return extractStructured(await readDocument(bytes, name)).flatMap((version) =>
    unpackCuts(version.cuts).map(({ kind, spans }) => `${kind} ${render(version.text, spans)}`),
  )
}
