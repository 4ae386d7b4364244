import type { LanguageTag } from '#shared/model'

/** How a TMX is written for the tool that will read it. docs/exchange.md says of each rule where it comes from. */
export interface ProfileRules {
  /** `pair`: the tool takes files of two languages; `any`: of more, too. */
  readonly languages: 'pair' | 'any'
  /** Codes the tool knows languages by, under tags in lower case; other tags are written as they are. */
  readonly codes: Readonly<Record<string, LanguageTag>>
  /** Most characters of a code; a longer one is shortened to its language and region. */
  readonly codeLimit: number | null
  /** What the header of a pair file names as its source: that language, or all. */
  readonly srclang: 'source' | '*all*'
  /** UTF-8 has no byte order mark, UTF-16LE has one. */
  readonly encoding: 'utf-8' | 'utf-16le'
  /** 2 writes inline codes, 1 text alone. */
  readonly level: 1 | 2
  /** `rename` gives each type that does not begin with `x-` that beginning; `strip` writes none. */
  readonly props: 'keep' | 'rename' | 'strip'
  /** Whether names of those who made and changed a unit are written (`creationid`, `changeid`). */
  readonly people: 'keep' | 'strip'
  /** Most characters (code points) of a text that the tool takes. */
  readonly limit: number | null
  /** What becomes of texts above the limit. */
  readonly overLimit: 'keep' | 'leave-out'
  /** `fold` writes each run of spaces, tabs and line breaks as one space; ends are trimmed in any case. */
  readonly space: 'keep' | 'fold'
  /** Whether the file names the DTD of TMX 1.4, which some readers then look for. */
  readonly doctype: boolean
}

export interface Profile {
  /** As people see it. */
  readonly label: string
  readonly rules: ProfileRules
}

/** TMX as the standard has it. */
export const STANDARD: ProfileRules = {
  ...{ languages: 'any', codes: {}, codeLimit: null, srclang: 'source', encoding: 'utf-8', level: 2 },
  ...{ props: 'keep', people: 'keep', limit: null, overLimit: 'keep', space: 'keep', doctype: false },
}
