import type { history as English } from '#renderer/words/en/history'
import type { Words } from '#shared/words/pattern'

export const history: Words<typeof English> = {
  title: '历史',
  list: '已做的操作',
  about: '最近的在最上方。可回到任一点：其后的操作会被撤销，并可重做。',
  none: '尚未对该作品做任何操作',
  start: '导入时的状态',
  go: '回到此处',
  more: '显示更早的',
  here: '当前',
  undone: '已撤销',
  dropped: '已撤销，无法重做',
  of: '显示内容',
  all: '全部',
  'kind.alignment': '对齐',
  'kind.text': '文本',
  'kind.review': '审阅',
  'kind.divergences': '差异',
  'kind.jobs': '任务',
  back: '已后退 {count, plural, other {# 步}}',
  forth: '已前进 {count, plural, other {# 步}}',
  there: '作品已处于该状态',
  noneOf: '没有此类操作',
}
