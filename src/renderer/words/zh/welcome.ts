import type { welcome as English } from '#renderer/words/en/welcome'
import type { Words } from '#shared/words/pattern'

export const welcome: Words<typeof English> = {
  lost: '程序没有响应',
  lostWhy: '程序已关闭或正在启动。本窗口每秒重试一次。',
  failed: '无法打开项目',
  opening: '正在打开项目……',
  empty: '{project} 中还没有作品',
  drop: '将同一文本各语言版本的文件拖到此处，或粘贴文本，或选择文件。',
  import: '导入文件……',
  tour: '开始导览',
}
