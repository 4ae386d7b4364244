import type { common as English } from '#renderer/words/en/common'
import type { Words } from '#shared/words/pattern'

export const common: Words<typeof English> = {
  close: 'Закрыть',
  cancel: 'Отмена',
  add: 'Добавить',
  remove: 'Удалить',
  units: '{count, plural, one {# единица} few {# единицы} many {# единиц} other {# единицы}}',
  segments: '{count, plural, one {# сегмент} few {# сегмента} many {# сегментов} other {# сегмента}}',
  unit: 'Единица {unit}',
  more: 'и ещё {count, number}',
  category: 'Категория',
  severity: 'Серьёзность',
  version: 'Версия',
  type: 'Тип MQM',
  notKept: 'Ещё не сохранено.',
  discard: 'Отбросить',
}
