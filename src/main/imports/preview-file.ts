import { fingerprintOf, type Fingerprint } from '#shared/import/fingerprint'
import type { ImportVersionView } from '#shared/import/preview'
import { versionView } from '#main/imports/version-view'
import { readVersions, type ReadVersion, type SourceBytes } from '#main/works/read-versions'

/** What reading a file came to. */
export interface PreviewedFile {
  readonly versions: readonly ReadVersion[]
  /** What is shown of each. */
  readonly views: readonly ImportVersionView[]
  readonly fingerprint: Fingerprint
}

/** Reads a file for the preview of an import. Throws `Refusal` when it cannot be read. */
export async function previewFile(source: SourceBytes): Promise<PreviewedFile> {
  const versions = await readVersions(source)
  return {
    versions,
    views: versions.map(versionView),
    fingerprint: fingerprintOf(versions.flatMap(({ texts }) => texts)),
  }
}
