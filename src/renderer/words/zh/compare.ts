import type { compare as English } from '#renderer/words/en/compare'
import type { Words } from '#shared/words/pattern'

export const compare: Words<typeof English> = {
  title: '比对',
  opening: '正在打开……',
  label: '两段之间的差异',
  place: '句段 {segment}，段落 {paragraph}',
  correction: '更正',
  source: '句段 {segment} 的来源文本',
  corrected: '更正后',
  inCorrection: '来源文本与更正之间的差异',
}
