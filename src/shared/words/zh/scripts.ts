import type { scripts as English } from '#shared/words/en/scripts'
import type { Words } from '#shared/words/pattern'

export const scripts: Words<typeof English> = {
  Latin: '拉丁字母',
  Cyrillic: '西里尔字母',
  Han: '汉字',
  Kana: '假名',
  Hangul: '谚文',
  Greek: '希腊字母',
  Arabic: '阿拉伯字母',
  Hebrew: '希伯来字母',
  Devanagari: '天城文',
  Thai: '泰文字母',
  Georgian: '格鲁吉亚字母',
  Armenian: '亚美尼亚字母',
}
