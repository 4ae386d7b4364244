import type { lexicon as English } from '#renderer/words/en/lexicon'
import type { Words } from '#shared/words/pattern'

export const lexicon: Words<typeof English> = {
  title: 'Словари проекта',
  pairs: 'Пары слов',
  find: 'Найти слово',
  reading: 'Чтение…',
  known:
    '{pairs, plural, one {# пара} few {# пары} many {# пар} other {# пары}}; выучено из {units, plural, one {# принятой единицы} few {# принятых единиц} many {# принятых единиц} other {# принятой единицы}}',
  none: 'Пар пока нет',
  noneWhy: 'Слова выучиваются из принятых единиц, когда пара встретилась в двух из них.',
  list: 'Пары',
  more: 'и ещё {count, number}: найдите слово, чтобы увидеть',
  remove: 'Удалить',
  allow: 'Разрешить',
  forbid: 'Запретить',
  what: '{what}: {source}, {target}',
  inUnits:
    'в {count, plural, one {# принятой единице} few {# принятых единицах} many {# принятых единицах} other {# принятой единицы}}',
  byHand: 'добавлено вручную',
  forbidden: 'запрещено',
  fromFile: 'из файла',
  filePairs: '{languages} {count, plural, one {# пара} few {# пары} many {# пар} other {# пары}}',
  addPair: 'Добавить пару',
  word: 'Слово',
  renders: 'Как переводится',
  doAdd: 'Добавить пару',
  files: 'Файлы',
  noFiles: 'Нет. Можно добавить таблицу (.tsv), словарь hunalign (.dic) или TBX.',
  addFile: 'Добавить файл…',
  file: 'Файл словаря',
  unsaid: 'если языки не указаны:',
  added: 'Добавлен {name}: учтётся при следующем выравнивании',
  removed: 'Удалён {name}',
}
