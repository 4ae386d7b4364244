import type { SourceDocument } from '#shared/text/document'
import { say } from '#shared/words/message'

// Each replacement is one unit long, so that no offset moves.
const LONE = /\p{Cs}/gu
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu
/** Units of all of them, by which a text that has none is told in one go. */
const SUSPECT = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/

/** Whether a text has nothing that has to be replaced or warned of. */
export function isSound(text: string): boolean {
  return !SUSPECT.test(text)
}

/**
 * Replaces what is no character of a text (lone surrogates, NUL and other control characters) by U+FFFD, and
 * warns of that and of characters that turn the direction of what is shown. They are kept: in Arabic and Hebrew
 * they are in use.
 */
export function inspectText(document: SourceDocument): SourceDocument {
  if (document.sound ?? isSound(document.text)) return document
  const warnings = [...document.warnings]
  let { text } = document
  const lone = text.match(LONE)?.length ?? 0
  if (lone > 0) {
    text = text.replace(LONE, '\ufffd')
    warnings.push(say('files.halves', { count: lone }))
  }
  const controls = text.match(CONTROLS)?.length ?? 0
  if (controls > 0) {
    text = text.replace(CONTROLS, '\ufffd')
    warnings.push(say('files.controls', { count: controls }))
  }
  const turns = text.match(TURNS)?.length ?? 0
  if (turns > 0) warnings.push(say('files.turns', { count: turns }))
  return { ...document, text, warnings }
}
