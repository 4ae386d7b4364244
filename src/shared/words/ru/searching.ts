import type { searching as English } from '#shared/words/en/searching'
import type { Words } from '#shared/words/pattern'

export const searching: Words<typeof English> = {
  slow: 'выражение на некоторых текстах занимает более {seconds, number} с: упростите его',
  wouldBlank: '«{before}» станет пустым, а исправление не может быть пустым: пропустите это место',
  noReplacement: 'этот поиск ничего не заменяет: укажите замену',
  running: 'поиск ещё не закончен: дождитесь, пока найдутся все места',
  tooMany: 'мест больше, чем можно просмотреть: сузьте поиск',
  nothing: 'заменять нечего: ни одно из выбранных мест не читается по-прежнему',
  ended: 'этот поиск завершён: выполните его снова',
  empty: 'искать нечего: введите хотя бы слово',
  tooLong: 'искать можно не более {most, number} знаков',
  regex: 'ошибка в выражении у знака {at, number} («{rest}»): {why}',
}
