import type { xml as English } from '#shared/words/en/xml'
import type { Words } from '#shared/words/pattern'

export const xml: Words<typeof English> = {
  unmatched: '结束标签没有对应的开始标签：{name}',
  unexpectedClose: '出现意外的结束标签',
  undefinedEntity: '未定义的实体',
  badEntity: '实体写法有误',
  character: '不允许的字符',
  tagName: '标签名中有不允许的字符',
  attributeName: '属性名中有不允许的字符',
  noValue: '属性没有值',
  unquoted: '属性值没有引号',
  twice: '属性重复：{name}',
  noSpace: '属性之间没有空格',
  comment: '注释写法有误',
  noRoot: '文件中没有元素',
  twoRoots: '最外层元素不止一个',
  outside: '最外层元素之外有文本',
  end: '意外结束',
  prefix: '未声明的命名空间前缀：{name}',
  other: 'XML 有误：{why}',
}
