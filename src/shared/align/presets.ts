import type { Lexicons } from '#shared/align/lexicon'
import { lexiconLinks } from '#shared/align/lexicon'
import { latinLinks, nameLinks, numberLinks, punctuationLinks } from '#shared/align/link-sources'
import type { Preset } from '#shared/align/translation'

/** How translations are lined up. */
export const TRANSLATION: Preset = {
  sources: [numberLinks, punctuationLinks, latinLinks, nameLinks],
  largest: 6,
  largestLearning: 6,
  passes: 2,
  searches: 2,
}

/** For a first look, or a very long text: learns once, from small beads, found once. */
export const FAST: Preset = { ...TRANSLATION, largest: 4, largestLearning: 3, passes: 1, searches: 1 }

/** The preset with background lexicons as one more source of links. */
export function withLexicons(preset: Preset, lexicons: Lexicons | undefined): Preset {
  return lexicons === undefined ? preset : { ...preset, sources: [...preset.sources, lexiconLinks(lexicons)] }
}
