import type { bar as English } from '#renderer/words/en/bar'
import type { Words } from '#shared/words/pattern'

export const bar: Words<typeof English> = {
  saved: '已全部保存',
  lost: '未连接',
  find: '运行命令，或跳转到单元',
  undo: '撤销',
  redo: '重做',
  realign: '重新对齐',
  check: '检查',
  import: '导入',
  export: '导出 TMX',
}
