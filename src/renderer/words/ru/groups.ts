import type { groups as English } from '#renderer/words/en/groups'
import type { Words } from '#shared/words/pattern'

export const groups: Words<typeof English> = {
  Go: 'Переход',
  Alignment: 'Выравнивание',
  Segment: 'Сегмент',
  Review: 'Просмотр',
  Divergences: 'Расхождения',
  Project: 'Проект',
  View: 'Вид',
}
