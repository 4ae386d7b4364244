import type { status as English } from '#renderer/words/en/status'
import type { Words } from '#renderer/words/message'

export const status: Words<typeof English> = {
  place: '单元 {unit} / {total, number}',
  chosen: '已选 {count, plural, other {# 个单元}}',
  picked: '已标选 {count, plural, other {# 个句段}}',
  counts: '未审 {unreviewed, number} · 已接受 {accepted, number} · 存疑 {doubtful, number}',
  lost: '程序没有响应，每秒重试一次。',
  skipped: '{done}。{count, plural, other {# 处保留了您期间所作的改动。}}',
  standsAt: '{done}。现位于单元 {unit}。',
  cancelling: '正在取消',
  'hint.review': '下一个待审',
  'hint.accept': '接受',
  'hint.up': '上移',
  'hint.down': '下移',
  'hint.merge': '合并',
  'hint.split': '拆分',
  'hint.edit': '编辑',
  'hint.splitCaret': '在光标处拆分',
  'hint.grid': '对照表',
  'hint.keep': '保留',
  'hint.leave': '放弃更改',
  'hint.confirm': '确认',
  'hint.dismiss': '驳回',
  'hint.pane': '窗格',
  'hint.keys': '快捷键',
}
