import type { rules as English } from '#renderer/words/en/rules'
import type { Words } from '#shared/words/pattern'

export const rules: Words<typeof English> = {
  by: '句子切分依据',
  builtIn: '内置规则',
  srx: 'SRX 文件',
  rulesOf: '{name} 的规则',
  load: '载入 SRX……',
  'at.semicolon': '分号处也切分',
  'at.colon': '冒号处也切分',
  notAt: '但不在此切分',
  abbreviations: '缩写：Abt.、Str.',
  with: '含 {count, plural, other {# 个缩写}}',
}
