import type { dating as English } from '#renderer/words/en/dating'
import type { Words } from '#shared/words/pattern'

export const dating: Words<typeof English> = {
  title: 'Дата произведения',
  why: 'По этой дате «этот год» и «прошлый год» сравниваются с другими годами.',
  person: '{date}, указана человеком',
  described: '{date}, дана вместе с файлами',
  text: '{date}, найдена в тексте: {lang}, сегмент {segment}: «{quote}»',
  none: 'Неизвестна: в тексте она прямо не названа, и «этот год» согласуется с любым годом.',
  field: 'Дата написания',
  form: 'День, месяц или год: 2020-05-04, 2020-05 или 2020',
  set: 'Указать дату',
  clear: 'Убрать дату',
}
