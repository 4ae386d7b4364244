import type { reimport as English } from '#renderer/words/en/reimport'
import type { Words } from '#shared/words/pattern'

export const reimport: Words<typeof English> = {
  title: 'Вернуть отредактированный файл',
  heading: 'Вернуть {file}',
  about: '{work} после операции {seq}; с тех пор без изменений',
  aboutSince:
    '{work} после операции {seq}; с тех пор {count, plural, one {# операция} few {# операции} many {# операций} other {# операции}}',
  nothing: 'Брать нечего',
  already:
    '{count, plural, one {# изменение из файла уже здесь.} few {# изменения из файла уже здесь.} many {# изменений из файла уже здесь.} other {# изменения из файла уже здесь.}}',
  unchanged:
    '{count, plural, one {# единица вернулась без изменений.} few {Все # единицы вернулись без изменений.} many {Все # единиц вернулись без изменений.} other {# единицы вернулись без изменений.}}',
  notTaken: 'Не взято',
  remarks: '{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'at.unit': 'Единица {number}:',
  'at.file': 'Файл:',
  'at.row': 'Строка {number}:',
  apply:
    'Применить {count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  toDecide:
    'нужно решить {count, plural, one {# конфликт} few {# конфликта} many {# конфликтов} other {# конфликта}}; нерешённое остаётся как здесь.',
  one: 'Одна операция, её можно отменить.',
  conflict: 'изменено и здесь, и снаружи',
  exported: 'При экспорте',
  mine: 'Здесь',
  theirs: 'Из файла',
  decide: 'Решение',
  keepMine: 'Оставить здешнее',
  takeTheirs: 'Взять из файла',
  taken: 'взято',
  empty: 'пусто',
  shown: 'показано {count, number}',
  onlyConflicts: 'только конфликты {count, number}',
  changes: 'Изменения',
  'side.open': '! решить',
  'side.theirs': 'взять из файла',
  'side.mine': 'оставить здешнее',
  takenAway: 'удалено',
  'kind.text': 'текст',
  'kind.state': 'просмотр',
  'kind.note': 'примечание',
}
