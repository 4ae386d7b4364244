import type { found as English } from '#shared/words/en/found'
import type { Words } from '#shared/words/pattern'

export const found: Words<typeof English> = {
  quoted: '«{text}»',
  has: '{where}: {value}',
  hasForm: '{where}: {value} («{form}»)',
  noValue: 'такого значения нет: {where}',
  noSymbol: 'такого обозначения нет: {where}',
  noName: 'такого имени нет: {where}',
  noMeasure: 'такой величины нет: {where}',
  lacking: '{said}; {none}.',
  differ: '{one}, но {other}.',
  differAndLack: '{one}, но {other}; {none}.',
  tally: '{message} {tally}.',
  tallied: '{versions}: {value}',
  omission:
    '{lacking, plural, one {В версии} few {В версиях} many {В версиях} other {В версиях}} {there} пропущено: {here}.',
  addition: 'Без соответствия в {there}: {here}.',
  unlinked: 'Не связаны, но, по-видимому, говорят одно и то же в разных местах текста: {here} и {there}.',
  swapped: 'Соответствуют друг другу, но стоят в разных местах текста: {here}.',
  elsewhere: 'Стоит в другом месте, чем в {there}: {here}.',
  markedMoved: 'Стоит в другом месте текста, чем {there}: {here}.',
  shorter:
    'Короче, чем ожидалось от перевода, на {percent, number} %: {here} (сопоставлено: {there}); часть текста, возможно, пропущена.',
  longer: 'Короче, чем ожидалось, на {percent, number} %: {there}; {here}, возможно, содержит лишнее.',
  repeats: '{second} повторяет {first}.',
  repeatsOnce: '{second} повторяет {first}; в других версиях это сказано один раз.',
  rewords: '{second} другими словами повторяет {first} (сходство {percent, number} %).',
  rewordsOnce:
    '{second} другими словами повторяет {first} (сходство {percent, number} %); в других версиях это сказано один раз.',
  question: 'Вопрос есть: {asking}; вопроса нет: {silent}.',
  negation: 'Отрицание есть: {firm}; отрицания нет: {silent}.',
  unended: '{where}: знак {mark} не закрыт.',
  unbegun: '{where}: знак {mark} не открыт.',
  inconsistent:
    'Одно и то же встречается в {names} {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, а в {other} переведено {ways, plural, one {# способом} few {# способами} many {# способами} other {# способами}}.',
  otherScript: '{where}: написано другими буквами ({script}).',
  traditional: '{where}: традиционные иероглифы, в отличие от остального текста.',
  simplified: '{where}: упрощённые иероглифы, в отличие от остального текста.',
  copied: '{where}: повторён текст {version}, перевода нет.',
  readsLike: '{where}: похоже на {version}.',
  spaceBefore: '{where}: пробел перед знаком препинания.',
  spaceInside: '{where}: пробел внутри слова или кода: «{text}».',
  spaceDoubled: '{where}: лишние пробелы подряд.',
  wordDoubled: '{where}: слово повторено дважды подряд: «{text}».',
  mixedQuotes:
    'Обычно в {version} кавычки {usual}, но {rare} в {count, plural, one {# сегменте} few {# сегментах} many {# сегментах} other {# сегмента}}.',
  otherSpelling: '{where}: «{text}»; в других местах {version} — «{other}».',
  otherName:
    '{where}: «{form}» для «{name}» из {version}, но «{usual}» ещё в {count, plural, one {# единице} few {# единицах} many {# единицах} other {# единицы}}.',
  forbidden: '{where}: «{term}» запрещено глоссарием.',
  forbiddenInstead: '{where}: «{term}» запрещено глоссарием; в глоссарии — {terms}.',
  required: '{where}: нет термина для «{term}» из {version}; в глоссарии — {terms}.',
  otherRendering:
    '{where}: «{term}» из {version} не переведено как «{usual}», в отличие от {count, plural, one {# другого сегмента} few {# других сегментов} many {# других сегментов} other {# другого сегмента}}.',
}
