import type { keys as English } from '#renderer/words/en/keys'
import type { Words } from '#renderer/words/message'

export const keys: Words<typeof English> = {
  title: 'Все клавиши',
  about: 'Клавиши действуют в активной панели; F6 — следующая панель.',
  list: 'Клавиши',
  works: 'произведения',
  grid: 'таблица',
  segment: 'текст',
  divergences: 'расхождения',
  panel: 'окно',
  view: 'вид',
}
