import type { regex as English } from '#shared/words/en/regex'
import type { Words } from '#shared/words/pattern'

export const regex: Words<typeof English> = {
  tooLarge: '过大',
  unterminatedGroup: '括号未闭合',
  unmatched: '“)”没有对应的左括号',
  lastBackslash: '末尾是“\\”',
  property: '没有这种属性',
  escape: '没有这种转义：“\\”只能放在符号之前',
  unicode: '字符代码有误',
  nothing: '前面没有可重复的内容',
  brackets: '花括号或方括号单独出现：请在其前加“\\”',
  numbers: '花括号中第二个数较小',
  quantifier: '重复次数未写完整',
  group: '“(?”之后没有这种组',
  captures: '组过多',
  groupName: '组名有误',
  groupTwice: '两个组同名',
  reference: '引用了不存在的组',
  unterminatedClass: '“[”未闭合',
  range: '“[ ]”中的范围不是递增的',
  class: '“[ ]”中的范围须为单个字符',
}
