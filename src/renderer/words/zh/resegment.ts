import type { resegment as English } from '#renderer/words/en/resegment'
import type { Words } from '#shared/words/pattern'

export const resegment: Words<typeof English> = {
  title: '重新切分',
  remembers: '项目会记住这些规则，导入时同样适用。',
  looking: '正在查找切分不同之处……',
  nothing: '没有变化',
  change: '更改 {count, plural, other {# 处}}',
  segments: '现有 {before, plural, other {# 个句段}}，之后 {after, number} 个',
  units: '{total, plural, other {# 个单元}}中 {stay, number} 个保持不变',
  accepted: '已接受的保留 {stay, plural, other {# 个}}',
  'accepted.change': '已接受的保留 {stay, plural, other {# 个}}，{change, number} 个需重新审阅',
  notes: '有备注的保留 {stay, plural, other {# 个}}',
  'notes.change': '有备注的保留 {stay, plural, other {# 个}}，{change, number} 个的备注移到其他单元',
  decisions: '差异处理决定保留 {stay, plural, other {# 项}}',
  'decisions.change': '差异处理决定保留 {stay, plural, other {# 项}}，{change, number} 项随文字移动',
  corrections: '{count, plural, other {# 处}}有更正，保持不变',
  kept: '保留的内容',
  same: '按这些规则切分与现在相同。',
  places: '更改之处',
  holds: '保持不变：含有更正',
  now: '现在',
  afterwards: '之后',
}
