import type { CheckContext } from '#shared/check/context'
import { evidenceOf, versionName } from '#shared/check/evidence'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { Finding } from '#shared/plain'
import { and, say } from '#shared/words/message'

/** Double quotation marks by style; what is nested in others, and apostrophes, do not count. */
const STYLES: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['“ ”', /[“”]/u],
  ['" "', /"/u],
  ['« »', /[«»]/u],
  ['「 」', /[「」]/u],
]
const LEAST = 5
/** A style that has no more than this part of the quotations is an exception. */
const EXCEPTION = 0.2
const HINT = 0.4
/** Places that are shown of a version. */
const SHOWN = 5

const styleKeys: SegmentKeys = ({ text }) =>
  STYLES.filter(([, pattern]) => pattern.test(text)).map(([style]) => style)

/** Versions that quote in one style and now and then in another: one hint each, with the exceptions. */
export function mixedQuotes(context: CheckContext): Finding[] {
  return context.work.versions.flatMap((_, version): Finding[] => {
    const index = context.index(styleKeys, version)
    const used = STYLES.map(([style, pattern]) => ({ pattern, style, holders: index.holders(style) }))
      .filter(({ holders }) => holders.length > 0)
      .toSorted((a, b) => b.holders.length - a.holders.length)
    const [usual, ...others] = used
    const all = used.reduce((sum, { holders }) => sum + holders.length, 0)
    const rare = others.filter(({ holders }) => holders.length <= EXCEPTION * all)
    if (usual === undefined || all < LEAST || rare.length === 0) return []
    const evidence = rare
      .flatMap(({ pattern, holders }) =>
        holders.map((segment) => ({
          place: context.placeOf(version, segment),
          at: segment.text.search(pattern),
        })),
      )
      .toSorted((a, b) => a.place - b.place || a.at - b.at)
      .slice(0, SHOWN)
      .map(({ place, at }) => evidenceOf(context, version, place, 'place', [at, at + 1]))
    const message = say('found.mixedQuotes', {
      ...{ version: versionName(context, version), usual: usual.style },
      rare: and(rare.map(({ style }) => style)),
      count: rare.reduce((sum, { holders }) => sum + holders.length, 0),
    })
    return [{ category: 'typography', severity: 'minor', confidence: HINT, message, evidence }]
  })
}
