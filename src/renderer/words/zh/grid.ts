import type { grid as English } from '#renderer/words/en/grid'
import type { Words } from '#shared/words/pattern'

export const grid: Words<typeof English> = {
  label: '《{work}》的对齐',
  none: '没有单元',
  noneWhy: '此作品还没有句段。',
  unit: '单元',
  orderBy: '按此版本排序',
  ordered: '单元按此版本的顺序排列',
  picked: '已标选：',
  corrected: '已更正',
  source: '来源文本：{text}',
  seam: '此处之前的文字在单元 {unit}',
  tinted: '已着色：数字、名称、术语；无匹配者加下划线。',
  plain: '已取消着色',
  gap: '无对应',
  joinHere: '与此句段连接',
  unreviewed: '未审阅',
  accepted: '已接受',
  doubtful: '存疑',
  excluded: '不参与导出和检查',
  confidence: '置信度 {value}',
  conflicts: '有冲突',
  note: '备注：{text}',
}
