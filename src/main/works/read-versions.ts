import type { LanguageTag } from '#shared/model'
import type { ExtractedVersion } from '#shared/plain'
import { Refusal } from '#shared/errors'
import { segmentLines } from '#shared/segment/lines'
import { extractVersions } from '#shared/text/extract'
import { guessLanguage } from '#shared/text/language'
import { render } from '#shared/text/render'
import { readTextFile } from '#main/importers/plain-text'

/** A file as it comes from the disk, and what is said of it. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** As messages and the project name it. */
  readonly fileName: string
  /** Declares the language of the whole file, which then is one version. */
  readonly lang?: LanguageTag
  /** True for a file that holds one segment a line, blank lines between paragraphs. */
  readonly segmented?: boolean
}

/** A version as it was read, with where it comes from. */
export interface ReadVersion extends ExtractedVersion {
  readonly file: string
  readonly sha256: string
  readonly encoding: string
  /** The segments as they are shown. In a file of one segment a line that is the line as it stands. */
  readonly texts: readonly string[]
}

/** The versions in one file, in their order. Throws `Refusal` when the file holds no text. */
export function readVersions({ bytes, fileName, lang, segmented = false }: SourceBytes): ReadVersion[] {
  const { text, encoding, sha256, warnings } = readTextFile(bytes, fileName)
  const versions = segmented
    ? [asLines(text, lang)]
    : extractVersions(text, lang === undefined ? {} : { lang })
  if (!versions.some(({ segments }) => segments.length > 0))
    throw new Refusal('bad-input', `cannot read ${fileName}: it holds no text`)
  return versions.map((version) => ({
    ...version,
    warnings: [...warnings, ...version.warnings],
    file: fileName,
    sha256,
    encoding,
    texts: version.segments.map(({ spans }) =>
      segmented
        ? spans.map(([start, end]) => version.text.slice(start, end)).join('')
        : render(version.text, spans),
    ),
  }))
}

function asLines(text: string, lang: LanguageTag | undefined): ExtractedVersion {
  return {
    lang: lang ?? guessLanguage(text).lang,
    title: null,
    parts: [[0, text.length]],
    text,
    segments: segmentLines(text),
    warnings: [],
  }
}
