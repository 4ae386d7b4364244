import type { tour as English } from '#renderer/words/en/tour'
import type { Words } from '#shared/words/pattern'

export const tour: Words<typeof English> = {
  title: '五分钟导览',
  about: '完成一步即自动勾选。可随时离开，进度会保留。',
  done: '已完成 {done, number} / {all, number}',
  finished: '到此结束。全部快捷键见 {key}。',
  leave: '离开',
  ticked: '已完成：',
  'step.move': '在单元间和版本间移动',
  'step.queue': '转到下一个未审阅单元',
  'step.accept': '接受一个单元',
  'step.merge': '合并两个单元',
  'step.undo': '撤销：一切操作都可撤销',
  'step.divergence': '查看各版本的差异',
  'step.decide': '处理一处差异：确认或驳回',
  'step.palette': '按名称查找任意命令',
  'step.export': '查看将导出的内容',
}
