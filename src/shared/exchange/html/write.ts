import { isRightToLeft } from '#shared/exchange/direction'
import { STYLE } from '#shared/exchange/html/style'
import { asWritten } from '#shared/exchange/review/cell'
import { shownFindings } from '#shared/exchange/review/findings'
import { unitsIn, type OutOfScope, type ReviewScope, type ScopedUnit } from '#shared/exchange/review/scope'
import { versionLabels } from '#shared/exchange/review/table'
import { findingLine, formWords, type FormWords } from '#shared/exchange/review/words'
import type { ReviewFinding, ReviewSegment, ReviewWork } from '#shared/exchange/review/work'
import { escapeHtml } from '#shared/html/element'
import type { UnitId } from '#shared/model'
import type { Language } from '#shared/words/languages'

/**
 * Writes works as one HTML page to read or print: a row a unit, a column a version, findings below. It needs nothing
 * but itself: no script, no font, no picture, and its policy lets it load none. `told` hears of each unit that is
 * written, `out` of the others.
 */
export function* writeHtml(
  works: readonly { readonly work: ReviewWork; readonly scope: ReviewScope }[],
  language: Language,
  told: (work: number, unit: UnitId) => void,
  out: (work: number, unit: UnitId, why: OutOfScope) => void,
): Generator<string> {
  const title = works.map(({ work }) => work.title).join(' · ')
  const words = formWords(language)
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`
  for (const [place, { work, scope }] of works.entries()) {
    yield head(work, scope, words)
    for (const unit of unitsIn(work.units, scope, (id, why) => out(place, id, why))) {
      yield row(unit, work, scope, words)
      told(place, unit.id)
    }
    yield '</tbody>\n</table>\n</section>\n'
  }
  yield '</body>\n</html>\n'
}

function head(work: ReviewWork, scope: ReviewScope, { columns }: FormWords): string {
  const versions = scope.versions.flatMap((place) => work.versions[place] ?? [])
  const labels = versionLabels(versions.map(({ lang }) => lang))
  const heads = labels.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`)
  // A title is in the language of the version that it is the title of.
  const titled = work.versions.find(({ title }) => title === work.title)
  const language = titled === undefined ? '' : ` ${languageOf(titled.lang)}`
  return `<section>
<h1${language}>${escapeHtml(work.title)}</h1>
<p class="about">${escapeHtml(labels.map(({ label }) => label).join(' · '))}</p>
<table>
<thead><tr><th scope="col" class="n">${columns.unit}</th>${heads.join('')}</tr></thead>
<tbody>
`
}

function row(unit: ScopedUnit, work: ReviewWork, scope: ReviewScope, words: FormWords): string {
  const findings = shownFindings(unit.findings)
  const note = asWritten(unit.note)
  const more = [
    ...(note === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...findings.map((one) => `<p class="finding ${one.severity}">${escapeHtml(findingLine(one, words))}</p>`),
  ]
  const state = unit.state === 'unreviewed' ? '' : `<span class="state">${words.states[unit.state]}</span>`
  const cells = unit.members.map((segments, version) => {
    const lang = work.versions[scope.versions[version] ?? -1]?.lang ?? ''
    const inside =
      segments.length === 0
        ? `<p class="gap" lang="${words.language}" dir="ltr" title="${words.noCounterpart}">–</p>`
        : segments.map((segment) => paragraph(segment, version, findings)).join('')
    return `<td ${languageOf(lang)}>${inside}</td>`
  })
  const main = `<tr${more.length > 0 ? ' class="has-more"' : ''}><th scope="row" class="n">${unit.row + 1}${state}</th>${cells.join('')}</tr>\n`
  if (more.length === 0) return main
  return `${main}<tr class="more"><td></td><td colspan="${cells.length}">${more.join('')}</td></tr>\n`
}

function paragraph(segment: ReviewSegment, version: number, findings: readonly ReviewFinding[]): string {
  const places = findings
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.version === version && one.segment === segment.id && one.role !== 'neighbour')
    .filter(({ start, end, text }) => start < end && segment.text.slice(start, end) === text)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let inside = ''
  for (const { start, end } of places) {
    if (start < at) continue
    inside += `${escapeHtml(segment.text.slice(at, start))}<mark>${escapeHtml(segment.text.slice(start, end))}</mark>`
    at = end
  }
  inside += escapeHtml(segment.text.slice(at))
  return `<p${segment.kind === 'body' ? '' : ` class="${segment.kind}"`}>${inside}</p>`
}

/** The attributes of an element whose text is in that language. */
function languageOf(lang: string): string {
  return `lang="${escapeHtml(lang)}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}"`
}
