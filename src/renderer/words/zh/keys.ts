import type { keys as English } from '#renderer/words/en/keys'
import type { Words } from '#renderer/words/message'

export const keys: Words<typeof English> = {
  title: '全部快捷键',
  about: '快捷键作用于当前窗格；F6 切换到下一窗格。',
  list: '快捷键',
  works: '作品',
  grid: '对照表',
  segment: '文本',
  divergences: '差异',
  panel: '面板',
  view: '视图',
}
