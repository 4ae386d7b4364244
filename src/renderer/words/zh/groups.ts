import type { groups as English } from '#renderer/words/en/groups'
import type { Words } from '#shared/words/pattern'

export const groups: Words<typeof English> = {
  Go: '跳转',
  Alignment: '对齐',
  Segment: '句段',
  Review: '审阅',
  Divergences: '差异',
  Project: '项目',
  View: '视图',
}
