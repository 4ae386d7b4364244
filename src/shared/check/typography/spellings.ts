import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import type { SegmentKeys } from '#shared/check/segment-index'
import { rememberingSegments } from '#shared/check/values/per-segment'
import type { Finding } from '#shared/plain'
import { say } from '#shared/words/message'

/** `COVID-19`, `COVID 19`, `COVID19`: letters in capitals and a number, however they are joined. */
const CODE = /(?<![\p{L}\p{N}/-])(\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*)([ -‐‑]{0,2})(\p{N}{1,4})(?![\p{L}\p{N}/-])/gu
const RARER = 0.7

interface Spelling {
  readonly name: string
  readonly joint: string
  readonly start: number
  readonly end: number
}

const spellingsIn = rememberingSegments((text): Spelling[] =>
  !/\p{Lu}\p{Lu}/u.test(text)
    ? []
    : [...text.matchAll(CODE)].map(({ 0: form, 1: letters = '', 2: joint = '', 3: number = '', index }) => ({
        ...{ name: `${letters.toUpperCase()}${number}`, joint, start: index, end: index + form.length },
      })),
)

const codeKeys: SegmentKeys = (segment, lang) => new Set(spellingsIn(segment, lang).map(({ name }) => name))

/** Codes that a version joins in several ways: the rarer ones are findings. */
export function variedSpellings(context: CheckContext): Finding[] {
  return context.work.versions.flatMap(({ lang }, version) => {
    const index = context.index(codeKeys, version)
    return [...index.shared].flatMap((name) => {
      const uses = index.holders(name).flatMap((segment) =>
        spellingsIn(segment, lang)
          .filter((spelling) => spelling.name === name)
          .map((spelling) => ({ ...spelling, segment: context.placeOf(version, segment) })),
      )
      const counts = new Map<string, number>()
      for (const { joint } of uses) counts.set(joint, (counts.get(joint) ?? 0) + 1)
      const [usual, ...others] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      if (usual === undefined || others.length === 0 || usual[1] === others[0]?.[1]) return []
      const model = uses
        .filter(({ joint }) => joint === usual[0])
        .reduce((a, b) => (b.segment < a.segment ? b : a))
      return uses
        .filter(({ joint }) => joint !== usual[0])
        .toSorted((a, b) => a.segment - b.segment || a.start - b.start)
        .map((use): Finding => {
          const place = evidenceOf(context, version, use.segment, 'place', [use.start, use.end])
          const other = evidenceOf(context, version, model.segment, 'counterpart', [model.start, model.end])
          const message = say('found.otherSpelling', {
            where: segmentName(context, version, [use.segment]),
            ...{ text: place.text, version: versionName(context, version), other: other.text },
          })
          const evidence = [place, other]
          return { category: 'typography', severity: 'minor', confidence: RARER, message, evidence }
        })
    })
  })
}
