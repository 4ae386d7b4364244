import type { history as English } from '#renderer/words/en/history'
import type { Words } from '#shared/words/pattern'

export const history: Words<typeof English> = {
  title: 'История',
  list: 'Что сделано',
  about: 'Последнее — сверху. Можно перейти к любому месту: сделанное позже отменяется, и его можно вернуть.',
  none: 'С этим произведением ещё ничего не делали',
  start: 'Как при импорте',
  go: 'Перейти сюда',
  more: 'Показать более ранние',
  here: 'сейчас',
  undone: 'отменено',
  dropped: 'отменено без возврата',
  of: 'Что показано',
  all: 'Всё',
  'kind.alignment': 'Выравнивание',
  'kind.text': 'Текст',
  'kind.review': 'Просмотр',
  'kind.divergences': 'Расхождения',
  'kind.jobs': 'Задания',
  back: '{count, plural, one {Отменён # шаг} few {Отменено # шага} many {Отменено # шагов} other {Отменено # шага}}',
  forth:
    '{count, plural, one {Возвращён # шаг} few {Возвращено # шага} many {Возвращено # шагов} other {Возвращено # шага}}',
  there: 'Произведение уже в этом состоянии',
  noneOf: 'Такого ещё не было',
}
