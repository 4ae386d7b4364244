import type { palette as English } from '#renderer/words/en/palette'
import type { Words } from '#shared/words/pattern'

export const palette: Words<typeof English> = {
  title: '命令',
  find: '命令、版本、作品或单元编号',
  number: '单元编号，1 至 {total, number}',
  nothing: '没有匹配项',
  order: '按{version}排序',
  open: '打开 {work}',
  goTo: '转到单元 {unit}',
}
