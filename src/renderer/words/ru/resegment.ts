import type { resegment as English } from '#renderer/words/en/resegment'
import type { Words } from '#shared/words/pattern'

export const resegment: Words<typeof English> = {
  title: 'Сегментировать заново',
  remembers: 'Проект запоминает правила, в том числе для импорта.',
  looking: 'Поиск мест, которые делились бы иначе…',
  nothing: 'Менять нечего',
  change: 'Изменить {count, plural, one {# место} few {# места} many {# мест} other {# места}}',
  segments:
    'сейчас {before, plural, one {# сегмент} few {# сегмента} many {# сегментов} other {# сегмента}}, станет {after, number}',
  units:
    '{stay, number} из {total, plural, one {# единицы} few {# единиц} many {# единиц} other {# единицы}} останется как есть',
  accepted:
    '{stay, plural, one {# принятая остаётся} few {# принятые остаются} many {# принятых остаётся} other {# принятой остаётся}}',
  'accepted.change':
    '{stay, plural, one {# принятая остаётся} few {# принятые остаются} many {# принятых остаётся} other {# принятой остаётся}}, {change, number} просмотреть снова',
  notes:
    '{stay, plural, one {# с примечанием остаётся} few {# с примечанием остаются} many {# с примечанием остаётся} other {# с примечанием остаётся}}',
  'notes.change':
    '{stay, plural, one {# с примечанием остаётся} few {# с примечанием остаются} many {# с примечанием остаётся} other {# с примечанием остаётся}}, у {change, number} примечание перейдёт к другой единице',
  decisions:
    '{stay, plural, one {# решение по расхождениям остаётся} few {# решения по расхождениям остаются} many {# решений по расхождениям остаётся} other {# решения по расхождениям остаётся}}',
  'decisions.change':
    '{stay, plural, one {# решение по расхождениям остаётся} few {# решения по расхождениям остаются} many {# решений по расхождениям остаётся} other {# решения по расхождениям остаётся}}, {change, number} перейдёт вместе со словами',
  corrections:
    '{count, plural, one {# место с исправлением остаётся} few {# места с исправлением остаются} many {# мест с исправлением остаётся} other {# места с исправлением остаётся}} как было',
  kept: 'Что сохраняется',
  same: 'По этим правилам деление не меняется.',
  places: 'Места, которые изменятся',
  holds: 'остаётся как есть: содержит исправление',
  now: 'сейчас',
  afterwards: 'станет',
}
