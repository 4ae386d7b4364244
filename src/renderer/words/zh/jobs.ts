import type { jobs as English } from '#renderer/words/en/jobs'
import type { Words } from '#shared/words/pattern'

export const jobs: Words<typeof English> = {
  import: '正在导入',
  'read-files': '正在读取文件',
  'read-file': '正在读取文件',
  align: '正在对齐',
  realign: '正在重新对齐',
  check: '正在检查',
  export: '正在导出',
  report: '正在生成报告',
  count: '正在统计',
  'segment-anew': '正在重新切分',
  'index-for-search': '正在建立搜索索引',
  edit: '正在更改大量行',
  undo: '正在撤销',
  redo: '正在重做',
}
