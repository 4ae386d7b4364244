import { fingerprintOf, weightOf, type Fingerprint } from '#shared/import/fingerprint'
import type { ImportRow, ImportVersionView } from '#shared/import/preview'
import { ladderSizes } from '#shared/exchange/ladder'
import { countLines } from '#main/works/import-lines'
import { versionView } from '#main/imports/version-view'
import { eachText, type ReadVersion } from '#main/works/read-version'
import { readVersions, type SourceBytes } from '#main/works/read-versions'

// What a ladder begins with: the rung at the beginning of both texts.
const LADDER = /^\s*0[\t ]+0(?:[\t ]|\r?\n)/
const HEAD = 256

/** What reading a file came to. */
export interface PreviewedFile {
  readonly format: string
  readonly encoding: string
  /** Units of a file of aligned texts, which has no `versions` here: they are read when they are written. Else null. */
  readonly aligned: number | null
  /** The first of these units, as they are shown. */
  readonly rows: readonly ImportRow[]
  readonly versions: readonly ReadVersion[]
  /** What is shown of each. */
  readonly views: readonly ImportVersionView[]
  readonly fingerprint: Fingerprint
  /** The text of a ladder of hunalign, which links the lines of two other files; null for all else. */
  readonly ladder: string | null
  /** Lines of a plain text, as a ladder counts them; null for all else. */
  readonly lines: number | null
}

/** Reads a file for the preview of an import; see `readVersions`. Throws `Refusal` when it cannot be read. */
export async function previewFile(source: SourceBytes, decoded?: () => void): Promise<PreviewedFile> {
  const ladder = ladderIn(source)
  if (ladder !== null) return ladderFile(ladder)
  const versions = await readVersions(source, decoded)
  const [first] = versions
  return {
    ladder: null,
    lines: first?.format === 'txt' && versions.length === 1 ? countLines(first.text) : null,
    format: first?.format ?? '',
    encoding: first?.encoding ?? '',
    aligned: null,
    rows: [],
    versions,
    views: versions.map(versionView),
    fingerprint: fingerprintOf(
      eachTextOf(versions),
      versions.reduce((sum, { text }) => sum + weightOf(text), 0),
    ),
  }
}

function* eachTextOf(versions: readonly ReadVersion[]): Generator<string> {
  for (const version of versions) yield* eachText(version)
}

/** The text of a file that is a ladder, else null. */
function ladderIn({ bytes }: SourceBytes): string | null {
  const decoder = new TextDecoder('latin1')
  if (!LADDER.test(decoder.decode(bytes.subarray(0, HEAD)))) return null
  const text = decoder.decode(bytes)
  return ladderSizes(text) === null ? null : text
}

function ladderFile(ladder: string): PreviewedFile {
  return {
    ...{
      format: 'hunalign ladder',
      encoding: 'ASCII',
      rows: [],
      versions: [],
      views: [],
      lines: null,
      ladder,
    },
    aligned: ladder.trim().split('\n').length - 1,
    fingerprint: { anchors: [], weight: 0 },
  }
}
