import type { common as English } from '#renderer/words/en/common'
import type { Words } from '#shared/words/pattern'

export const common: Words<typeof English> = {
  close: '关闭',
  cancel: '取消',
  add: '添加',
  remove: '移除',
  units: '{count, plural, other {# 个单元}}',
  segments: '{count, plural, other {# 个句段}}',
  unit: '单元 {unit}',
  more: '另有 {count, number} 项',
  category: '类别',
  severity: '严重程度',
  version: '版本',
  type: 'MQM 类型',
  notKept: '尚未保留。',
  discard: '放弃',
}
