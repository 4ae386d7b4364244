import type { look as English } from '#renderer/words/en/look'
import type { Words } from '#shared/words/pattern'

export const look: Words<typeof English> = {
  title: '外观',
  language: '语言',
  theme: '主题',
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  contrast: '高对比度',
  density: '密度',
  comfortable: '宽松',
  compact: '紧凑',
  motion: '动效',
  reduced: '减弱',
  line: '行高',
  lineOf: '跟随密度',
  text: '各语言文本',
  face: '字体',
  faceOf: '{language}字体',
  size: '字号',
  sizeOf: '{language}字号',
  standard: '默认',
  reset: '恢复默认',
  kept: '为您保存在本机，适用于所有项目。',
  changed: '语言：{language}',
  zoom: '整体放大或缩小：{larger} 和 {smaller}。',
}
