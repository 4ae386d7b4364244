import type { joining as English } from '#shared/words/en/joining'
import type { Words } from '#shared/words/pattern'

export const joining: Words<typeof English> = {
  noEncoding: '{encoding} 不是可读取的编码',
  noTag: '{tag} 不是语言标签；请写作 en、zh-Hant 或 pt-BR 的形式',
  workName: '作品名称须为 1 至 {most, number} 个字符',
  linksLines: '{name} 关联其各行',
  workExists: '项目中已有名为 {name} 的作品：请另取名称',
  chosen: '由您选定',
  linksLinesAsIs: '{name} 关联其各行，按原样采用',
  aligned: '已对齐',
  ladder: '关联两个文本的各行',
  alignedAlone: '{name} 已对齐，自成一部作品：请给其他文件另取名称',
  ladderNeeds:
    '{name} 是对齐阶梯文件，关联两个分别为 {first, number} 行和 {second, number} 行、语言不同的纯文本：请把它们（且仅它们）加入同一作品，或跳过它',
  bothLanguage: '{one} 与 {other} 都是 {lang}：请将其一放入别的作品、跳过它，或为其指定语言',
  nameSays: '文件名标明 {said}，但内容看来是 {read}',
  sameFile: '同一文件已在项目中，属于 {work}',
  notOpen: '导入 {id} 未打开：请重新选择文件',
  manyFiles: '{folder} 中的文件超过 {most, number} 个：请分批导入',
  sameName: '除语言外文件名相同',
  onlyOne: '该语言唯一的文件',
  noOther: '没有相似的文件',
  namedLike: '文件名与 {name} 相似',
  shares: '与 {name} 有 {count, number} 个相同的数字和名称',
  twoTexts: '请指定至少两份文本',
  ladderTexts: '请指定阶梯文件对应的两份文本',
  textsAlike: '两份文本都是 {lang}：请指定语言，如 en,ru',
  otherCounts: '各文件的行数为 {counts}：行数须相同，或提供阶梯文件；可用 parallax align --segmented 对齐',
}
