import type { dating as English } from '#renderer/words/en/dating'
import type { Words } from '#shared/words/pattern'

export const dating: Words<typeof English> = {
  title: '作品日期',
  why: '“今年”“去年”按此日期与其他年份比较。',
  person: '{date}，由人填写',
  described: '{date}，随文件给出',
  text: '{date}，见于文中：{lang}，第 {segment} 句段：“{quote}”',
  none: '未知：文中没有明确写出，“今年”与任何年份相符。',
  field: '写作日期',
  form: '年月日、年月或年份：2020-05-04、2020-05 或 2020',
  set: '设定日期',
  clear: '撤去日期',
}
