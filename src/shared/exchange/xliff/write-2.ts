import { asWritten } from '#shared/exchange/review/cell'
import { shownFindings } from '#shared/exchange/review/findings'
import { writeKey } from '#shared/exchange/review/key'
import type { ScopedUnit } from '#shared/exchange/review/scope'
import type { ReviewFinding } from '#shared/exchange/review/work'
import { numberCodes, type WrittenCode } from '#shared/exchange/xliff/code-ids'
import { issueOf, ITS } from '#shared/exchange/xliff/quality'
import { FINDING_MARK, markedSide, unmarkedFindings } from '#shared/exchange/xliff/side'
import type { XliffHead } from '#shared/exchange/xliff/write'
import type { InlineCode, LanguageTag, ReviewState } from '#shared/model'
import type { MarkedText } from '#shared/exchange/aligned'
import type { XmlWriter } from '#shared/xml/writer'

/** The state of a segment (XLIFF 2.1, 4.3.1) that says what a person said of the unit; the second is its `subState`. */
export const STATES_21: Readonly<Record<ReviewState, readonly [state: string, sub?: string]>> = {
  unreviewed: ['translated'],
  accepted: ['reviewed'],
  doubtful: ['translated', 'parallax:doubtful'],
}

/** Everything before the first unit; returns the elements that are open. */
export function beginXliff21(xml: XmlWriter, { origin, source, target }: XliffHead): number {
  xml.line().start('xliff', {
    ...{ version: '2.1', xmlns: 'urn:oasis:names:tc:xliff:document:2.0' },
    ...{ 'xmlns:its': ITS, 'its:version': '2.0', srcLang: source, trgLang: target },
  })
  xml.line().start('file', { id: 'f1', original: origin })
  return 2
}

/**
 * One `unit` of one segment. Findings are annotations (`sm` and `em`, which may overlap) with the attributes of the
 * ITS module; one about what is not there encloses the whole source.
 */
export function writeUnit21(
  xml: XmlWriter,
  unit: ScopedUnit,
  langs: readonly [LanguageTag, LanguageTag],
): void {
  const findings = shownFindings(unit.findings)
  const source = enclosed(markedSide(langs[0], unit, 0), unit, findings)
  const target = markedSide(langs[1], unit, 1)
  const ofText = ({ codes }: MarkedText): readonly InlineCode[] =>
    codes.filter(({ name }) => name !== FINDING_MARK)
  const numbered = numberCodes(ofText(source))
  const inTarget = numberCodes(ofText(target), numbered.keys).written
  const data = new Map<string, string>()
  for (const { data: code } of [...numbered.written, ...inTarget])
    if (code !== '' && !data.has(code)) data.set(code, `d${data.size + 1}`)

  xml.line().start('unit', { id: writeKey(unit) })
  const note = asWritten(unit.note)
  if (note !== '') xml.line().start('notes').line().start('note').text(note).end().endLine()
  if (data.size > 0) {
    xml.line().start('originalData')
    for (const [code, id] of data) xml.line().start('data', { id, 'xml:space': 'preserve' }).text(code).end()
    xml.endLine()
  }
  const translated = asWritten(target.text) !== ''
  const [state, subState] = translated ? STATES_21[unit.state] : ['initial']
  xml.line().start('segment', { state, subState })
  xml.line().start('source', { 'xml:lang': langs[0], 'xml:space': 'preserve' })
  const marks = { count: 0 }
  writeText(xml, source, numbered.written, findings, data, marks)
  xml.end()
  if (translated || target.codes.length > 0) {
    xml.line().start('target', { 'xml:lang': langs[1], 'xml:space': 'preserve' })
    writeText(xml, target, inTarget, findings, data, marks)
    xml.end()
  }
  xml.endLine().endLine()
}

/** The text with marks around all of it for the findings that have no place in either text. */
function enclosed(side: MarkedText, unit: ScopedUnit, findings: readonly ReviewFinding[]): MarkedText {
  const around = unmarkedFindings(unit).map((finding) => findings.indexOf(finding))
  if (around.length === 0) return side
  const mark = (finding: number, role: 'open' | 'close', offset: number): InlineCode => ({
    ...{ name: FINDING_MARK, attributes: {}, content: [], pair: finding, role, offset },
  })
  return {
    text: side.text,
    codes: [
      ...around.map((finding) => mark(finding, 'open', 0)),
      ...side.codes,
      ...around.map((finding) => mark(finding, 'close', side.text.length)),
    ],
  }
}

function writeText(
  xml: XmlWriter,
  { text, codes }: MarkedText,
  written: readonly WrittenCode[],
  findings: readonly ReviewFinding[],
  data: ReadonlyMap<string, string>,
  marks: { count: number },
): void {
  let at = 0
  let next = 0
  const open = new Map<number, string>()
  for (const code of codes) {
    xml.text(text.slice(at, code.offset))
    at = Math.max(at, code.offset)
    if (code.name !== FINDING_MARK) writeCode(xml, code, written[next++], data)
    else if (code.role === 'open') {
      const finding = findings[code.pair ?? -1]
      if (finding === undefined) continue
      const id = `m${++marks.count}`
      open.set(code.pair ?? -1, id)
      xml.start('sm', { id, type: 'its:generic', ...issueOf(finding, 'its:') }).end()
    } else {
      const startRef = open.get(code.pair ?? -1)
      open.delete(code.pair ?? -1)
      if (startRef !== undefined) xml.start('em', { startRef }).end()
    }
  }
  xml.text(text.slice(at))
}

function writeCode(
  xml: XmlWriter,
  { role }: InlineCode,
  written: WrittenCode | undefined,
  data: ReadonlyMap<string, string>,
): void {
  if (written === undefined) return
  const { id, opener } = written
  const dataRef = data.get(written.data)
  if (role === 'alone') xml.start('ph', { id, dataRef })
  else if (role === 'open') xml.start('sc', { id, isolated: opener === null ? 'yes' : undefined, dataRef })
  else if (opener !== null) xml.start('ec', { startRef: opener, dataRef })
  else xml.start('ec', { id, isolated: 'yes', dataRef })
  xml.end()
}
