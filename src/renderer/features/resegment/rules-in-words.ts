import type { SegmentationRules } from '#shared/import/segmentation-rules'
import { inRow } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'

/** The rules in a few words: `the built-in rules, also at colons, with 3 abbreviations`. */
export function rulesInWords({ srx, srxName, abbreviations, pauses = [] }: SegmentationRules): string {
  const count = Object.values(abbreviations ?? {}).flat().length
  return inRow([
    srx === undefined ? t('rules.builtIn') : t('rules.rulesOf', { name: srxName ?? t('rules.srx') }),
    ...pauses.map((pause) => t(`rules.at.${pause}`)),
    ...(count > 0 ? [t('rules.with', { count })] : []),
  ])
}
