import { Refusal } from '#shared/errors'
import { isSegmentOptions } from '#shared/ops/check-command'
import type { SegmentOptions } from '#shared/segment/options'
import { Pattern } from '#shared/segment/srx/pattern'
import { readSrx } from '#shared/segment/srx/read'
import { PatternError } from '#shared/segment/srx/pattern-error'
import { inEnglishOnly, say } from '#shared/words/message'

/** How the sentences of a project are cut, at import and when a version is cut anew. */
export interface SegmentationRules extends SegmentOptions {
  /** Name of the SRX file that `srx` came from. */
  readonly srxName?: string
}

const LONGEST_NAME = 200

/** Rules from untrusted data; a `Refusal` says what is wrong. */
export function readSegmentationRules(value: unknown): SegmentationRules {
  if (!isSegmentOptions(value))
    throw new Refusal('bad-argument', inEnglishOnly('segmentation must be options of segmentation'))
  const { srx, abbreviations, pauses } = value
  const srxName = 'srxName' in value && typeof value.srxName === 'string' ? value.srxName : 'an SRX file'
  try {
    for (const { pattern } of srx?.maps ?? []) new Pattern(pattern)
    for (const { before, after } of srx?.languageRules.flatMap(({ rules }) => rules) ?? [])
      for (const pattern of [before, after]) if (pattern !== '') new Pattern(pattern)
  } catch (error) {
    if (error instanceof PatternError)
      throw new Refusal('bad-argument', say('srx.segmentation', { why: error.said }))
    throw error
  }
  return tidyRules({ srx, srxName: srxName.slice(0, LONGEST_NAME), abbreviations, pauses })
}

/** The rules without what says nothing, so that rules that mean the same are the same. */
export function tidyRules({
  srx,
  srxName,
  abbreviations = {},
  pauses = [],
}: {
  readonly [K in keyof SegmentationRules]: SegmentationRules[K] | undefined
}): SegmentationRules {
  return {
    ...(srx && { srx }),
    ...(srx && srxName !== undefined && { srxName }),
    ...(Object.values(abbreviations).flat().length > 0 && { abbreviations }),
    ...(pauses.length > 0 && { pauses }),
  }
}

/** The rules in the text of an SRX file. Throws `Refusal` that names the file and the line. */
export function rulesFromSrx(name: string, xml: string): SegmentationRules {
  try {
    return { srx: readSrx(xml), srxName: name.slice(0, LONGEST_NAME) }
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(error.code, say('files.cannotRead', { name, why: error.said }))
    throw error
  }
}

/** Whether the built-in rules are used as they are. */
export function areBuiltIn({ srx, abbreviations, pauses }: SegmentationRules): boolean {
  return srx === undefined && abbreviations === undefined && pauses === undefined
}

/** Which rules are used, for a person: `the rules of house.srx, also at semicolons, with 3 abbreviations`. */
export function rulesInWords({ srx, srxName, abbreviations, pauses = [] }: SegmentationRules): string {
  const words = Object.values(abbreviations ?? {}).flat().length
  return [
    srx === undefined ? 'the built-in rules' : `the rules of ${srxName ?? 'an SRX file'}`,
    ...(pauses.length > 0 ? [`also at ${pauses.map((pause) => `${pause}s`).join(' and ')}`] : []),
    ...(words > 0 ? [`with ${words} ${words === 1 ? 'abbreviation' : 'abbreviations'}`] : []),
  ].join(', ')
}
