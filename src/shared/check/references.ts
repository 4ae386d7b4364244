import type { CheckContext } from '#shared/check/context'
import type { PlacedValue } from '#shared/check/values'
import { baseLanguage } from '#shared/text/quantities/fold'

interface Around {
  readonly before: RegExp
  readonly after: RegExp
}

/** What stands before or behind the number of an article, a paragraph or a part of a document, by language. */
const PARTS: Readonly<Record<string, Around>> = {
  en: {
    before:
      /(?<!\p{L})(?:articles?|art\.|paragraphs?|paras?\.?|sections?|sect?\.|chapters?|annex(?:es)?|rules?|clauses?|principles?|resolutions?) (?:no\. ?)?$/iu,
    after: /(?!)/,
  },
  tr: {
    before: /(?<!\p{L})(?:madde|paragraf|fıkra|bent|bölüm|ilke)(?:si|sı|ler|lar)? $/iu,
    after: /^(?:\.|['’]\p{Ll}+)? ?(?:madde|paragraf|fıkra|bent|bendi|bölüm|ilke)/iu,
  },
  ru: {
    before:
      /(?<!\p{L})(?:стат(?:ь\p{Ll}{1,3}|ей)|ст\.|пункт\p{Ll}{0,3}|п\.|подпункт\p{Ll}{0,3}|параграф\p{Ll}{0,3}|глав\p{Ll}{1,3}|раздел\p{Ll}{0,3}|приложени\p{Ll}{1,3}|принцип\p{Ll}{0,3}|резолюци\p{Ll}{1,3}) ?(?:№ ?)?$/iu,
    after: /^(?:-\p{Ll}{1,3})? (?:стат(?:ь|ей)|пункт|подпункт|параграф|глав|раздел|принцип)/iu,
  },
  zh: { before: /附件 ?$/u, after: /^ ?(?:条|款|段|章|节)/u },
}
const NUMBERED = /第 ?$/u
const REACH = 24

/** Whether a number names a part of a document: Article 5, 第五条, 5. madde, статья 5. */
export function isReference(context: CheckContext, { version, segment, quantity }: PlacedValue): boolean {
  if (quantity.kind !== 'number' && quantity.kind !== 'ordinal') return false
  const lang = baseLanguage(context.work.versions[version]?.lang ?? '')
  const around = PARTS[lang]
  if (around === undefined) return false
  const { text } = context.segment(version, segment)
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start)
  const after = text.slice(quantity.end, quantity.end + REACH)
  return around.before.test(before) || (around.after.test(after) && (lang !== 'zh' || NUMBERED.test(before)))
}
