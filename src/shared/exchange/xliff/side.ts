import { joinMarked } from '#shared/exchange/join'
import type { MarkedText } from '#shared/exchange/aligned'
import { shownFindings } from '#shared/exchange/review/findings'
import type { ScopedUnit } from '#shared/exchange/review/scope'
import type { ReviewFinding, ReviewSegment } from '#shared/exchange/review/work'
import type { InlineCode, LanguageTag } from '#shared/model'

/** Name of the codes that enclose the place of a finding; their pair is its place among the unit's findings. */
export const FINDING_MARK = 'finding'

/** The text of the segments of one version as one, with its inline markup. */
export function sideText(lang: LanguageTag, segments: readonly ReviewSegment[]): MarkedText {
  return joinMarked(lang, segments)
}

/**
 * The same with marks around the places of the findings (`FINDING_MARK`). Places that no longer read as they did
 * when the finding was made are left unmarked.
 */
export function markedSide(lang: LanguageTag, unit: ScopedUnit, version: number): MarkedText {
  const findings = shownFindings(unit.findings)
  const segments = (unit.members[version] ?? []).map((segment) => ({
    text: segment.text,
    codes: withMarks(segment, placesIn(segment, version, findings)),
  }))
  return joinMarked(lang, segments)
}

/** The findings of a unit that no mark in the texts shows, since they are about what is not there. */
export function unmarkedFindings(unit: ScopedUnit): readonly ReviewFinding[] {
  const findings = shownFindings(unit.findings)
  const marked = new Set(
    unit.members.flatMap((segments, version) =>
      segments.flatMap((segment) => placesIn(segment, version, findings).map(({ finding }) => finding)),
    ),
  )
  return findings.filter((_, n) => !marked.has(n))
}

interface Place {
  readonly finding: number
  readonly start: number
  readonly end: number
}

function placesIn(
  { id, text }: ReviewSegment,
  version: number,
  findings: readonly ReviewFinding[],
): readonly Place[] {
  return findings.flatMap(({ evidence }, finding) =>
    evidence
      .filter((one) => one.version === version && one.segment === id && one.role === 'place')
      .filter(({ start, end, text: quoted }) => start < end && text.slice(start, end) === quoted)
      .filter(({ start, end }) => !cuts(text, start) && !cuts(text, end))
      .map(({ start, end }) => ({ finding, start, end })),
  )
}

/** Whether an offset stands within a character. */
function cuts(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

function withMarks({ codes }: ReviewSegment, places: readonly Place[]): readonly InlineCode[] {
  const marks = places.flatMap(({ finding, start, end }): InlineCode[] => [
    { ...mark(finding), offset: start, role: 'open' },
    { ...mark(finding), offset: end, role: 'close' },
  ])
  // Codes of the text come first where they stand at the same offset; the sort is stable.
  return [...codes, ...marks].sort((a, b) => a.offset - b.offset || rank(a) - rank(b))
}

/** A mark ends before another begins at the same place. */
function rank({ name, role }: InlineCode): number {
  return name !== FINDING_MARK ? 1 : role === 'close' ? 0 : 2
}

function mark(finding: number): Pick<InlineCode, 'name' | 'attributes' | 'content' | 'pair'> {
  return { name: FINDING_MARK, attributes: {}, content: [], pair: finding }
}
