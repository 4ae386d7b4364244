import type { source as English } from '#renderer/words/en/source'
import type { Words } from '#shared/words/pattern'

export const source: Words<typeof English> = {
  textOf: 'Исходный текст, {version}',
  version: 'Версия',
  segment: 'сегмент {number}',
  heading: 'заголовок',
  list: 'список',
  note: 'сноска',
  furniture: 'колонтитул',
  corrected: 'исправлено',
  gap: 'в этой версии ничего нет; показан текст перед этим местом',
  begins: 'начало сегмента',
  goesOn: 'продолжение после другого текста',
  atCursor: 'сегмент под курсором',
  quiet: 'сноски и колонтитулы',
  nextSegment: 'следующий сегмент',
  reading: 'Чтение текста: {share} %…',
  empty: 'В этой версии нет текста.',
  failed: 'Не удалось прочитать текст файла {file}',
  unreachable: 'Программа не отвечает.',
}
