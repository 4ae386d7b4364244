import type { palette as English } from '#renderer/words/en/palette'
import type { Words } from '#shared/words/pattern'

export const palette: Words<typeof English> = {
  title: 'Команды',
  find: 'Команда, версия, произведение или номер единицы',
  number: 'Номер единицы, от 1 до {total, number}',
  nothing: 'Ничего не найдено',
  order: 'Порядок: {version}',
  open: 'Открыть: {work}',
  goTo: 'Перейти к единице {unit}',
}
