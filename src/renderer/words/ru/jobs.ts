import type { jobs as English } from '#renderer/words/en/jobs'
import type { Words } from '#shared/words/pattern'

export const jobs: Words<typeof English> = {
  import: 'Импорт',
  'read-files': 'Чтение файлов',
  'read-file': 'Чтение файла',
  align: 'Выравнивание',
  realign: 'Повторное выравнивание',
  check: 'Проверка',
  export: 'Экспорт',
  report: 'Создание отчёта',
  count: 'Подсчёт',
  'segment-anew': 'Сегментация',
  'index-for-search': 'Индексация для поиска',
  edit: 'Изменение многих строк',
  undo: 'Отмена',
  redo: 'Повтор',
}
