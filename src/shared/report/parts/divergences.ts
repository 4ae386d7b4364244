import { heading, lineOf, text, type Block, type Entry, type Line, type Table } from '#shared/report/blocks'
import { standing } from '#shared/report/charts'
import type { ReportedDivergence, ReportedEvidence, WorkReport } from '#shared/report/report'
import { shownConfidence, shownTime } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'
import { inWords } from '#shared/words/in-words'

/** The divergences one by one: those that stand, those dismissed with the reason, and at last the hints. */
export function divergencePart(work: WorkReport, words: ReportWords): Block[] {
  const shown = standing(work)
  const rest = work.divergences.filter((one) => !shown.includes(one))
  const dismissed = rest.filter(({ state }) => state === 'dismissed')
  const hints = rest.filter(({ state }) => state !== 'dismissed')
  return [
    heading(2, words.divergences),
    ...(shown.length === 0 ? [text(words.noDivergences)] : shown.map((one) => entryOf(one, words))),
    ...groupOf(words.dismissed, dismissed, words),
    ...groupOf(words.hints, hints, words),
  ]
}

function groupOf(title: string, list: readonly ReportedDivergence[], words: ReportWords): Block[] {
  return list.length === 0 ? [] : [heading(2, title), ...list.map((one) => entryOf(one, words))]
}

function entryOf(one: ReportedDivergence, words: ReportWords): Entry {
  const { number, category, mqm, dimension, severity, found, confidence, message, byPerson } = one
  const facts = [
    words.states[one.state],
    `MQM: ${words.dimensions[dimension]} / ${words.types[mqm]}`,
    byPerson ? words.addedByPerson : `${words.confidence} ${shownConfidence(confidence)}`,
    ...(found === null ? [] : [`${words.foundAs}: ${words.severities[found]}`]),
    ...(one.stale ? [words.stale] : []),
  ]
  const quotes: Table = {
    ...{ kind: 'table', heads: [], widths: [20, 80], numbersFrom: 2 },
    rows: one.evidence.map((evidence) => [[placeLine(evidence, words)], [quotation(evidence)]]),
  }
  return {
    ...{ kind: 'entry', number },
    head: {
      ...{ name: words.categories[category], severity, severityName: words.severities[severity] },
      facts: facts.join(' · '),
    },
    blocks: [text(inWords(message, words.language)), quotes, ...remarks(one, words)],
  }
}

function placeLine({ lang, segment, paragraph, role }: ReportedEvidence, words: ReportWords): Line {
  const where =
    segment === null || paragraph === null
      ? words.gone
      : `${words.segment} ${segment + 1}, ${words.paragraph} ${paragraph + 1}`
  return lineOf([lang, where, ...(role === 'neighbour' ? [words.beside] : [])].join(' · '), 'quiet')
}

/** The segment with the stretch marked; what it read when the evidence was taken, where it reads otherwise now. */
function quotation({ lang, whole, start, end, text: taken, role }: ReportedEvidence): Line {
  const look = role === 'neighbour' ? undefined : role
  if (whole === null || whole.slice(start, end) !== taken) return lineOf(taken, look, lang)
  if (look === undefined) return lineOf(whole, undefined, lang)
  const runs = [{ text: whole.slice(0, start) }, { text: taken, look }, { text: whole.slice(end) }]
  return { lang, runs: runs.filter((run) => run.text !== '') }
}

function remarks({ decision, state, note }: ReportedDivergence, words: ReportWords): Block[] {
  const parts: string[] = []
  if (decision !== null) {
    const who = `${words.states[state]} · ${words.decidedBy} ${decision.actor}, ${shownTime(decision.at)}`
    parts.push(decision.reason === '' ? who : `${who} · ${words.reason}: ${decision.reason}`)
  }
  if (note !== '') parts.push(`${words.note}: ${note}`)
  return parts.map((part) => text(part, 'quiet'))
}
