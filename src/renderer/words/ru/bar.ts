import type { bar as English } from '#renderer/words/en/bar'
import type { Words } from '#shared/words/pattern'

export const bar: Words<typeof English> = {
  saved: 'все изменения сохранены',
  lost: 'нет связи',
  find: 'Команда или номер единицы',
  undo: 'Отменить',
  redo: 'Повторить',
  realign: 'Выровнять',
  check: 'Проверить',
  import: 'Импорт',
  export: 'Экспорт TMX',
}
