import type { checks as English } from '#renderer/words/en/checks'
import type { Words } from '#shared/words/pattern'

export const checks: Words<typeof English> = {
  title: '检查项',
  caption: '本项目的检查项',
  look: '查找',
  from: '置信度下限',
  again: '重新检查',
  later: '更改在重新检查后生效。',
  severityOf: '{check}的严重程度',
  leastOf: '{check}的置信度下限（%）',
  asFound: '以检查为准',
  ignored: '不再提示',
  noIgnored: '无。在差异列表中按 {key} 可忽略一项发现及其同类。',
  everywhere: '整个项目',
  thisWork: '本作品',
  inWork: '{work}',
  tell: '恢复提示',
  glossaries: '术语表',
  concepts: '{count, plural, other {# 个概念}}',
  removeOf: '移除 {name}',
  addGlossary: '添加术语表……',
  kinds: 'TBX 或 CSV',
  file: '术语表文件',
  added: '已添加 {name}（{concepts}），下次检查时生效',
  removed: '已移除 {name}',
}
