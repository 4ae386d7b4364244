import type { xml as English } from '#shared/words/en/xml'
import type { Words } from '#shared/words/pattern'

export const xml: Words<typeof English> = {
  unmatched: 'лишний закрывающий тег: {name}',
  unexpectedClose: 'неожиданный закрывающий тег',
  undefinedEntity: 'неизвестная сущность',
  badEntity: 'неверно записанная сущность',
  character: 'недопустимый знак',
  tagName: 'недопустимый знак в имени тега',
  attributeName: 'недопустимый знак в имени атрибута',
  noValue: 'атрибут без значения',
  unquoted: 'значение атрибута без кавычек',
  twice: 'атрибут повторяется: {name}',
  noSpace: 'нет пробела между атрибутами',
  comment: 'неверно записанный комментарий',
  noRoot: 'в документе нет элементов',
  twoRoots: 'больше одного корневого элемента',
  outside: 'текст вне корневого элемента',
  end: 'неожиданный конец',
  prefix: 'необъявленный префикс: {name}',
  other: 'ошибка XML: {why}',
}
