import type { searching as English } from '#shared/words/en/searching'
import type { Words } from '#shared/words/pattern'

export const searching: Words<typeof English> = {
  slow: '该表达式对部分文本耗时超过 {seconds, number} 秒：请简化',
  wouldBlank: '“{before}”会变成空白，而更正不能为空：请去掉该处',
  noReplacement: '此搜索不作替换：请说明替换为什么',
  running: '搜索尚未结束：请等待找出所有位置',
  tooMany: '结果过多，无法逐一查看：请缩小搜索范围',
  nothing: '没有可替换的：所选位置的文字都已改变',
  ended: '此搜索已结束：请重新搜索',
  empty: '没有搜索内容：请输入至少一个词',
  tooLong: '搜索内容最多 {most, number} 个字符',
  regex: '表达式在第 {at, number} 个字符处有误（“{rest}”）：{why}',
}
