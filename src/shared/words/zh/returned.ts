import type { returned as English } from '#shared/words/en/returned'
import type { Words } from '#shared/words/pattern'

export const returned: Words<typeof English> = {
  newRow: '这一行是新的：没有对应的项目单元',
  noUnit: '其标识不属于文件写出时项目中的任何单元',
  alike: '内容相同，只算一次',
  differ: '内容不同，均不采用',
  rows: '它出现在第 {rows} 行：{what}',
  missing: '文件中已没有它；此处保持不变',
  otherOrder: '各行次序与写出时不同；按标识识别',
  noState: '“{state}”不是审阅状态；可用的有 {states}',
  regrouped: '此后该单元已并入另一单元',
  cut: '其 {lang} 文本超过单元格容量，已被截断',
  questionMarks: '其 {lang} 文本取回时字母变成了 ?：请将文件存为 UTF-8 或 XLSX',
  recut: '其 {lang} 文本的句段此后已在此处拆分或连接',
  noSegment: '单元中没有可接收其文本的 {lang} 句段',
  empty: '其 {lang} 文本取回时为空，而句段不能为空',
  otherLines: '其 {lang} 文本有 {segments, number} 个句段，各占一行，取回时却有 {lines, number} 行',
  severalChanged: '其 {lang} 文本有 {segments, number} 个句段，其中不止一个被改动',
  misplaced: '其 {lang} 文本是单元 {unit, number} 的：是否只排序或移动了表格的一部分？',
  split: '其 {lang} 文本的一部分出现在新行中：不能在外部拆分行',
  noColumn: '没有 {name} 列：该列内容不取回',
  unknownColumn: '“{name}”列未知，已略过',
  unitsSplit: '有 {count, number} 个单元在外部被切成句段：仍各按一个文本读入',
}
