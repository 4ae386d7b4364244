import { REVIEW_STATES } from '#shared/model'
import type { MergeItem } from '#shared/exchange/roundtrip/merge'
import { t } from '#renderer/words/words'

/** What stood, stands or came back, as people read it: a review state in the language of the window, else the text. */
export function valueInWords({ kind }: Pick<MergeItem, 'kind'>, value: string): string {
  const state = kind === 'state' ? REVIEW_STATES.find((one) => one === value) : undefined
  return state === undefined ? value : t(`grid.${state}`)
}
