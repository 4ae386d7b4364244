import type { refusals as English } from '#renderer/words/en/refusals'
import type { Words } from '#shared/words/pattern'

export const refusals: Words<typeof English> = {
  'bad-argument': 'Это невозможно',
  'not-found': 'Этого больше нет',
  'bad-input': 'Этот файл или текст не подходит',
  stale: 'Это тем временем изменилось: посмотрите снова',
  busy: 'Сейчас это занято',
  running: 'Выполняется задание',
  'no-project': 'Нет открытого проекта',
  'newer-project': 'Проект записан более новой версией Parallax',
  'not-a-project': 'Это не проект',
  'nothing-to-undo': 'Отменять нечего',
  'nothing-to-redo': 'Повторять нечего',
  cancelled: 'Отменено',
  'cannot-write': 'Не удаётся записать файл',
  with: '{what}. {message}',
}
