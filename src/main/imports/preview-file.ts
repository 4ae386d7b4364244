import { fingerprintOf, weightOf, type Fingerprint } from '#shared/import/fingerprint'
import type { ImportRow, ImportVersionView } from '#shared/import/preview'
import { versionView } from '#main/imports/version-view'
import { eachText, type ReadVersion } from '#main/works/read-version'
import { readVersions, type SourceBytes } from '#main/works/read-versions'

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
}

/** Reads a file for the preview of an import; see `readVersions`. Throws `Refusal` when it cannot be read. */
export async function previewFile(source: SourceBytes, decoded?: () => void): Promise<PreviewedFile> {
  const versions = await readVersions(source, decoded)
  const [first] = versions
  return {
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
