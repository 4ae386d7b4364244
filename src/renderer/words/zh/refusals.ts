import type { refusals as English } from '#renderer/words/en/refusals'
import type { Words } from '#shared/words/pattern'

export const refusals: Words<typeof English> = {
  'bad-argument': '无法执行',
  'not-found': '该内容已不存在',
  'bad-input': '无法使用此文件或文本',
  stale: '内容已被改动，请重新查看',
  busy: '此项正被占用',
  running: '有任务正在运行',
  'no-project': '没有打开的项目',
  'newer-project': '此项目由更新版本的 Parallax 写成',
  'not-a-project': '这不是项目文件',
  'nothing-to-undo': '没有可撤销的操作',
  'nothing-to-redo': '没有可重做的操作',
  cancelled: '已取消',
  'cannot-write': '无法写入文件',
  with: '{what}。{message}',
}
