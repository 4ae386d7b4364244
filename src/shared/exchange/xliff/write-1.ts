import { asWritten } from '#shared/exchange/review/cell'
import { shownFindings } from '#shared/exchange/review/findings'
import { writeKey } from '#shared/exchange/review/key'
import type { ScopedUnit } from '#shared/exchange/review/scope'
import { numberCodes, type WrittenCode } from '#shared/exchange/xliff/code-ids'
import { issueOf, ITS } from '#shared/exchange/xliff/quality'
import { sideText } from '#shared/exchange/xliff/side'
import type { XliffHead } from '#shared/exchange/xliff/write'
import type { InlineCode, LanguageTag, ReviewState } from '#shared/model'
import type { MarkedText } from '#shared/exchange/aligned'
import type { XmlWriter } from '#shared/xml/writer'

/** The state of a target (XLIFF 1.2, 2.3) that says what a person said of the unit. */
export const STATES_12: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'translated',
  accepted: 'signed-off',
  doubtful: 'needs-review-translation',
}

/** Everything before the first unit; returns the elements that are open. */
export function beginXliff12(xml: XmlWriter, { origin, source, target, toolVersion }: XliffHead): number {
  xml.line().start('xliff', {
    ...{ version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' },
    ...{ 'xmlns:its': ITS, 'its:version': '2.0' },
  })
  xml.line().start('file', {
    ...{ original: origin, datatype: 'plaintext', 'tool-id': 'parallax' },
    ...{ 'source-language': source, 'target-language': target },
  })
  const tool = { 'tool-id': 'parallax', 'tool-name': 'Parallax', 'tool-version': toolVersion }
  xml.line().start('header').line().start('tool', tool).end().endLine()
  xml.line().start('body')
  return 3
}

/**
 * One `trans-unit`. Findings stand behind its texts as a list of its own (stand-off markup of ITS 2.0, 5.8), since
 * `mrk` cannot overlap.
 */
export function writeUnit12(
  xml: XmlWriter,
  unit: ScopedUnit,
  [sourceLang, targetLang]: readonly [LanguageTag, LanguageTag],
): void {
  const findings = shownFindings(unit.findings)
  const issues = `lqi-${unit.id}`
  xml.line().start('trans-unit', {
    ...{ id: writeKey(unit), 'xml:space': 'preserve' },
    approved: unit.state === 'accepted' ? 'yes' : undefined,
    'its:locQualityIssuesRef': findings.length > 0 ? `#${issues}` : undefined,
  })
  const source = sideText(sourceLang, unit.members[0] ?? [])
  const target = sideText(targetLang, unit.members[1] ?? [])
  const numbered = numberCodes(source.codes)
  xml.line().start('source', { 'xml:lang': sourceLang })
  writeText(xml, source, numbered.written)
  xml.end()
  const translated = asWritten(target.text) !== ''
  const state = translated ? STATES_12[unit.state] : 'needs-translation'
  xml.line().start('target', { 'xml:lang': targetLang, state })
  writeText(xml, target, numberCodes(target.codes, numbered.keys).written)
  xml.end()
  const note = asWritten(unit.note)
  if (note !== '') xml.line().start('note').text(note).end()
  if (findings.length > 0) {
    xml.line().start('its:locQualityIssues', { 'xml:id': issues })
    for (const finding of findings) xml.line().start('its:locQualityIssue', issueOf(finding, '')).end()
    xml.endLine()
  }
  xml.endLine()
}

function writeText(xml: XmlWriter, { text, codes }: MarkedText, written: readonly WrittenCode[]): void {
  let at = 0
  codes.forEach((code, n) => {
    xml.text(text.slice(at, code.offset))
    at = Math.max(at, code.offset)
    writeCode(xml, code, written[n])
  })
  xml.text(text.slice(at))
}

function writeCode(xml: XmlWriter, { role, attributes }: InlineCode, written: WrittenCode | undefined): void {
  if (written === undefined) return
  const { id, opener, data } = written
  const { ctype } = attributes
  if (opener !== null && role === 'open') xml.start('bpt', { id, rid: opener, ctype })
  else if (opener !== null && role === 'close') xml.start('ept', { id, rid: opener })
  else if (role === 'alone') xml.start('ph', { id, ctype })
  else xml.start('it', { id, pos: role, ctype })
  xml.text(data).end()
}
