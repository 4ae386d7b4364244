import type { LanguageTag } from '#shared/model'
import type { ExtractedVersion } from '#shared/plain'
import { Refusal } from '#shared/errors'
import type { Encoding } from '#shared/import/encodings'
import { segmentLines } from '#shared/segment/lines'
import { extractStructured } from '#shared/text/extract-structured'
import type { ExtractOptions } from '#shared/text/extract'
import { guessLanguage } from '#shared/text/language'
import { packCuts } from '#shared/ops/packed-cuts'
import { readDocument } from '#main/importers/read-document'
import type { ReadVersion } from '#main/works/read-version'
import { say } from '#shared/words/message'

/** A file as it comes from the disk, and what is said of it. */
export interface SourceBytes extends ExtractOptions {
  readonly bytes: Uint8Array
  /** As messages and the project name it. */
  readonly fileName: string
  /** How its characters are encoded, where a person knows better than the detection. */
  readonly encoding?: Encoding
  /** True for a file that holds one segment a line, blank lines between paragraphs. */
  readonly segmented?: boolean
}

/**
 * The versions in one file of any format, in their order; `decoded` is called when its bytes are not needed any more.
 * Throws `Refusal` when the file holds no text.
 */
export async function readVersions(
  source: SourceBytes,
  decoded: () => void = () => undefined,
): Promise<ReadVersion[]> {
  const { bytes, fileName, encoding: named, segmented = false, ...options } = source
  const document = await readDocument(bytes, fileName, named)
  decoded()
  const { format, encoding, sha256, warnings } = document
  const versions = segmented ? [asLines(document.text, options.lang)] : extractStructured(document, options)
  if (!versions.some(({ cuts }) => cuts.length > 0))
    throw new Refusal('bad-input', say('files.cannotRead', { name: fileName, why: say('files.noText') }))
  return versions.map((version) => ({
    ...version,
    warnings: [...warnings, ...version.warnings],
    file: fileName,
    sha256,
    format,
    encoding,
    verbatim: segmented,
  }))
}

function asLines(text: string, lang: LanguageTag | undefined): ExtractedVersion {
  return {
    lang: lang ?? guessLanguage(text).lang,
    title: null,
    parts: [[0, text.length]],
    text,
    cuts: packCuts(segmentLines(text)),
    warnings: [],
  }
}
