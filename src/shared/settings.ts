import { readLexiconEdits, type LexiconEdits } from '#shared/align/lexicon-edits'
import { readPackNames } from '#shared/align/project-words'
import { readProjectGlossaries, type ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { readCheckSettings, type CheckSettings } from '#shared/check/settings'
import { Refusal } from '#shared/errors'
import type { ProfileChoice } from '#shared/exchange/profiles/profiles'
import { readProfileChoice } from '#shared/exchange/profiles/read'
import { readSegmentationRules, type SegmentationRules } from '#shared/import/segmentation-rules'
import { readWeights, type SeverityWeights } from '#shared/report/weights'
import { readSavedSearches, type SavedSearch } from '#shared/search/query'
import { inEnglishOnly } from '#shared/words/message'

/** What a project remembers of how it is worked on. Each part is declared beside the code that it steers. */
export interface Settings {
  /** Points of a confirmed error by its severity. */
  readonly scorecard?: SeverityWeights
  /** The tool that TMX was last written for, and what was changed of its rules. */
  readonly exportProfile?: ProfileChoice
  /** Pairs of words that a person added or forbade. */
  readonly lexicon?: LexiconEdits
  /** Packs of lexicons that the aligner reads, by name; not set: all that are installed. */
  readonly packs?: readonly string[]
  /** Which checks are made, how grave their findings are, and what is not to be told again. */
  readonly checks?: CheckSettings
  /** Terms that must and must not be used. */
  readonly glossaries?: readonly ProjectGlossary[]
  /** How sentences are cut; not set: by the built-in rules. */
  readonly segmentation?: SegmentationRules
  /** Searches that are kept by name. */
  readonly searches?: readonly SavedSearch[]
}

/** New values by key; null takes a setting back to what it is without one. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | null }

/** What reads each setting from untrusted data: it returns the value, or throws a `Refusal` that says what is wrong. */
const READERS: { readonly [K in keyof Settings]-?: (value: unknown) => NonNullable<Settings[K]> } = {
  scorecard: readWeights,
  exportProfile: readProfileChoice,
  lexicon: readLexiconEdits,
  packs: readPackNames,
  checks: readCheckSettings,
  glossaries: readProjectGlossaries,
  segmentation: readSegmentationRules,
  searches: readSavedSearches,
}

/** The settings as they stand in a project. What this version of Parallax does not know or cannot read is left out. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(stored).flatMap(([key, value]) => {
    try {
      return isKey(key) ? [[key, READERS[key](value)] as const] : []
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
  return Object.fromEntries(known)
}

/** A change of settings from untrusted data; a `Refusal` names the setting that there is none of, or that is wrong. */
export function checkSettings(change: unknown): SettingsChange {
  if (typeof change !== 'object' || change === null)
    throw new Refusal('bad-argument', inEnglishOnly('settings are changed by name: { name: value }'))
  return Object.fromEntries(
    Object.entries(change).map(([key, value]: [string, unknown]) => {
      if (!isKey(key)) throw new Refusal('bad-argument', inEnglishOnly(`there is no setting ${key}`))
      return [key, value === null ? null : READERS[key](value)]
    }),
  )
}

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(READERS, key)
}
