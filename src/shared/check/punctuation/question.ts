import { languageOf } from '#shared/check/lexicons'
import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { and, say, type Value } from '#shared/words/message'

const QUESTION = /[?？؟]/u
/** A question that the sentence is, and not one that it quotes; and a sentence that states. */
const ASKS = /[?？؟][\s"'”’»」』)）]*$/u
const STATES = /[.。][\s"'”’»」』)）]*$/u
/** Words that ask, by language: a sentence that has one and no mark has lost it; without one it was turned. */
const ASKING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:who|whom|whose|what|why|how|which)\b|\b(?:where|when) (?:do|does|did|is|are|was|were|can|could|will|would|should|shall|has|have|had|am)\b|(?:^|["“'‘(,:.] ?)(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|may|has|have(?! th)|had|am|isn't|aren't|don't|doesn't|didn't|wasn't|won't|can't|couldn't|wouldn't|shouldn't|haven't|hasn't)(?:n['’]t)? \p{L}/iu,
  // After a comma they mostly join sentences: «жаль, что я узнала».
  ru: /(?<!\p{L}|, )(?:кто|кого|кому|кем|что|чего|чему|как|почему|зачем|где|куда|откуда|когда|ли|сколько|чей|чья|чьё|разве|неужели|как(?:ой|ая|ое|ие|ого|ую|их|им)|котор\p{L}+)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:m[ıiuü](?:y[ıiuü]\p{L}*|d[ıiuü]r|s[ıiuü]n\p{L}*)?|ne(?:y|d[ie]|ler|le)?\p{L}{0,4}|niçin|niye|nasıl|kim\p{L}*|hangi\p{L}*|kaç\p{L}*|nere\p{L}*|hani)(?!\p{L})/iu,
  zh: /[吗呢吧谁哪几何]|什么|怎|为啥|是否|难道|多少|是不是|有没有|能不能|会不会/u,
}
const LOST = 0.8
const TURNED = 0.45
const TIED = 0.4

/** Units in which some versions ask and others do not. */
export function lostQuestions(context: CheckContext): Changes<Finding> {
  return context.foundInUnits(questionsOfUnit)
}

function questionsOfUnit(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  const asks = new Map(
    versions.map((version) => [version, questionAt(context, version, members[version] ?? [])]),
  )
  const asking = versions.filter((version) => (asks.get(version) ?? null) !== null)
  const silent = versions.filter(
    (version) =>
      (asks.get(version) ?? null) === null &&
      asking.some((other) => !isComparable(context.work, version, other)),
  )
  if (asking.length === 0 || silent.length === 0) return []
  const odd = asking.length < silent.length ? asking : silent
  const evidence = versions.flatMap((version): PlainEvidence[] => {
    const role = odd.includes(version) ? 'place' : 'counterpart'
    const mark = asks.get(version) ?? null
    if (mark !== null) return [evidenceOf(context, version, mark.segment, role, [mark.at, mark.at + 1])]
    return (members[version] ?? []).map((segment) => evidenceOf(context, version, segment, role))
  })
  const name = (list: readonly number[]): Value =>
    and(list.map((version) => segmentName(context, version, members[version] ?? [])))
  const message = say('found.question', {
    ...{ asking: name(asking), count: asking.length },
    ...{ silent: name(silent), others: silent.length },
  })
  const tied = asking.length === silent.length && asking.length > 1
  const ends = (version: number, how: RegExp): boolean =>
    how.test(context.segment(version, members[version]?.at(-1) ?? -1).text)
  const lost =
    odd === silent &&
    asking.every((version) => ends(version, ASKS)) &&
    silent.some((version) => ends(version, STATES) && stillAsks(context, version, members[version] ?? []))
  const confidence = tied ? TIED : lost ? LOST : TURNED
  return [{ category: 'punctuation', severity: 'minor', confidence, message, evidence }]
}

/** Whether a text without a question mark is worded as a question. */
function stillAsks(context: CheckContext, version: number, segments: readonly number[]): boolean {
  const asking = ASKING[languageOf(context.work.versions[version]?.lang ?? '')]
  return (
    asking === undefined || segments.some((segment) => asking.test(context.segment(version, segment).text))
  )
}

function questionAt(
  context: CheckContext,
  version: number,
  segments: readonly number[],
): { readonly segment: number; readonly at: number } | null {
  for (const segment of segments) {
    const at = context.segment(version, segment).text.search(QUESTION)
    if (at >= 0) return { segment, at }
  }
  return null
}
