import type { fault as English } from '#renderer/words/en/fault'
import type { Words } from '#shared/words/pattern'

export const fault: Words<typeof English> = {
  stopped: '{part}: работа остановлена из-за сбоя',
  kept: 'Всё сделанное сохранено в проекте.',
  again: 'Повторить',
  window: 'Окно',
  works: 'Список произведений',
  grid: 'Таблица',
  segment: 'Сегмент',
  divergences: 'Список расхождений',
  worksWidth: 'Ширина произведений',
  segmentHeight: 'Высота сегмента',
  divergencesWidth: 'Ширина расхождений',
  unexpected: 'Непредвиденный сбой: {message}',
  panel: 'Панель',
  reopen: 'Открыть окно заново',
}
