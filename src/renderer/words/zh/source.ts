import type { source as English } from '#renderer/words/en/source'
import type { Words } from '#shared/words/pattern'

export const source: Words<typeof English> = {
  textOf: '来源文本，{version}',
  version: '版本',
  segment: '句段 {number}',
  heading: '标题',
  list: '列表',
  note: '注释',
  furniture: '页面元素',
  corrected: '已更正',
  gap: '此版本中无内容；这里是它前面的文本',
  begins: '句段开始',
  goesOn: '隔开后接续',
  atCursor: '光标所在句段',
  quiet: '注释和页面元素',
  nextSegment: '下一句段',
  reading: '正在读取文本：{share}%……',
  empty: '此版本没有文本。',
  failed: '无法读取 {file} 的文本',
  unreachable: '程序没有响应。',
}
