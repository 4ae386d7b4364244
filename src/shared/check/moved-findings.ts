import type { Moves } from '#shared/check/moves'
import type { Finding } from '#shared/plain'

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
  const message = finding.message.replace(NUMBER, (_, version: string, place: string) =>
    numberOf(Number(version), movedPlace(moves, Number(version), Number(place))),
  )
  const same = message === finding.message && evidence.every((one, n) => one === finding.evidence[n])
  return same ? finding : { ...finding, message, evidence }
}

/** The number of a segment in a message, as long as the work is edited: between two noncharacters, which no text has. */
export function numberOf(version: number, place: number): string {
  return `\uFDD0${version}:${place}\uFDD1`
}

const NUMBER = /\uFDD0(\d+):(\d+)\uFDD1/gu

/** A message as people read it: segments counted from 1. */
export function told(message: string): string {
  return message.includes('\uFDD0')
    ? message.replace(NUMBER, (_, _version: string, place: string) => String(Number(place) + 1))
    : message
}
