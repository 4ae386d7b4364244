import type { Moves } from '#shared/check/moves'
import type { Finding } from '#shared/plain'
import type { Message, Value } from '#shared/words/message'

/** The new place of a segment. */
export function movedPlace({ places }: Moves, version: number, place: number): number {
  return places[version]?.[place] ?? place
}

/** Findings that tell the new places; the same object where nothing of it moved. */
export function movedFindings(findings: readonly Finding[], moves: Moves): readonly Finding[] {
  return findings.length === 0 || moves.places.every((places) => places === null)
    ? findings
    : findings.map((finding) => movedFinding(finding, moves))
}

function movedFinding(finding: Finding, moves: Moves): Finding {
  const evidence = finding.evidence.map((one) => {
    const segment = movedPlace(moves, one.version, one.segment)
    return segment === one.segment ? one : { ...one, segment }
  })
  const message = movedMessage(finding.message, moves)
  const same = message === finding.message && evidence.every((one, n) => one === finding.evidence[n])
  return same ? finding : { ...finding, message, evidence }
}

/** A message that names the new places; the same object where it names none that moved. */
function movedMessage(message: Message, moves: Moves): Message {
  const values = Object.entries(message.values ?? {})
  const moved = values.map(([name, value]) => [name, movedValue(value, moves)] as const)
  return moved.every(([, value], n) => value === values[n]?.[1])
    ? message
    : { ...message, values: Object.fromEntries(moved) }
}

function movedValue(value: Value, moves: Moves): Value {
  if (typeof value !== 'object') return value
  if ('key' in value) return movedMessage(value, moves)
  if ('list' in value) {
    const list = value.list.map((one) => movedValue(one, moves))
    return list.every((one, n) => one === value.list[n]) ? value : { ...value, list }
  }
  if (!('from' in value)) return value
  const [from, to] = [
    movedPlace(moves, value.version, value.from),
    movedPlace(moves, value.version, value.to),
  ]
  return from === value.from && to === value.to ? value : { ...value, from, to }
}
