import { languageOf } from '#shared/check/lexicons'
import { Refusal } from '#shared/errors'
import { CATEGORIES, type Category, type LanguageTag, type WorkId } from '#shared/model'
import type { Finding, PlainWork } from '#shared/plain'
import { inEnglishOnly } from '#shared/words/message'

/** Findings of a category with the same evidence, wherever they are found: in one work, or in all of the project. */
export interface IgnoredPattern {
  readonly category: Category
  /** What the evidence says, each with the language of its version: `en: 3`. Sorted, each once. */
  readonly evidence: readonly string[]
  readonly work?: WorkId
}

/** A piece of evidence as it is compared. */
interface Said {
  readonly lang: LanguageTag
  readonly text: string
  readonly role: string
}

/** The pattern of a finding or divergence, for one work or, without `work`, for all. */
export function patternOf(category: Category, evidence: readonly Said[], work?: WorkId): IgnoredPattern {
  const said = evidence
    .filter(({ role }) => role !== 'neighbour')
    .map(({ lang, text }) => `${languageOf(lang)}: ${normalised(text)}`)
  const pattern = { category, evidence: [...new Set(said)].sort() }
  return work === undefined ? pattern : { ...pattern, work }
}

/** Whether a finding of a work is one of those that a person does not want to be told again. */
export function isIgnored(
  ignored: readonly IgnoredPattern[],
  work: PlainWork,
  finding: Finding,
  id?: WorkId,
): boolean {
  const rivals = ignored.filter(
    (pattern) => pattern.category === finding.category && (pattern.work === undefined || pattern.work === id),
  )
  if (rivals.length === 0) return false
  const own = finding.evidence.map(({ version, text, role }) => ({
    ...{ text, role, lang: work.versions[version]?.lang ?? '' },
  }))
  const { evidence } = patternOf(finding.category, own)
  return rivals.some((pattern) => String(pattern.evidence) === String(evidence))
}

/** The list with a pattern, once. */
export function withIgnored(list: readonly IgnoredPattern[], pattern: IgnoredPattern): IgnoredPattern[] {
  return [...withoutIgnored(list, pattern), pattern]
}

/** The list without a pattern: what it kept silent is told again at the next check. */
export function withoutIgnored(list: readonly IgnoredPattern[], pattern: IgnoredPattern): IgnoredPattern[] {
  return list.filter(
    ({ category, evidence, work }) =>
      category !== pattern.category || work !== pattern.work || String(evidence) !== String(pattern.evidence),
  )
}

/** Patterns from untrusted data. */
export function readIgnored(value: unknown): IgnoredPattern[] {
  if (!Array.isArray(value)) throw new Refusal('bad-argument', inEnglishOnly('ignored must be a list'))
  return value.map((entry: unknown, n) => {
    const { category, evidence, work }: Record<string, unknown> = { ...(entry ?? {}) }
    const known = CATEGORIES.find((name) => name === category)
    if (known === undefined)
      throw new Refusal('bad-argument', inEnglishOnly(`ignored.${n}.category is no category of findings`))
    if (!Array.isArray(evidence) || !evidence.every((said) => typeof said === 'string'))
      throw new Refusal('bad-argument', inEnglishOnly(`ignored.${n}.evidence must be a list of texts`))
    if (work !== undefined && !Number.isSafeInteger(work))
      throw new Refusal('bad-argument', inEnglishOnly(`ignored.${n}.work must be the number of a work`))
    const pattern = { category: known, evidence: evidence.map(String) }
    return work === undefined ? pattern : { ...pattern, work: Number(work) }
  })
}

function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
