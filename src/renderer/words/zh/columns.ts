import type { columns as English } from '#renderer/words/en/columns'
import type { Words } from '#shared/words/pattern'

export const columns: Words<typeof English> = {
  heading: '对照表中的版本',
  toLeft: '将{name}左移',
  toRight: '将{name}右移',
  pin: '固定',
  pinned: '已固定',
  reset: '恢复作品原有顺序',
  last: '对照表中至少要保留一个版本。',
}
