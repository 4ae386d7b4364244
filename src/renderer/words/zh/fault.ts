import type { fault as English } from '#renderer/words/en/fault'
import type { Words } from '#shared/words/pattern'

export const fault: Words<typeof English> = {
  stopped: '{part}因故障停止',
  kept: '已完成的工作保存在项目中。',
  again: '重试',
  window: '窗口',
  works: '作品列表',
  grid: '对照表',
  segment: '句段',
  divergences: '差异列表',
  worksWidth: '作品栏宽度',
  segmentHeight: '句段栏高度',
  divergencesWidth: '差异栏宽度',
  unexpected: '意外故障：{message}',
  panel: '面板',
  reopen: '重新打开窗口',
}
