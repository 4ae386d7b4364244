import type { grid as English } from '#renderer/words/en/grid'
import type { Words } from '#shared/words/pattern'

export const grid: Words<typeof English> = {
  label: 'Выравнивание: {work}',
  none: 'Единиц нет',
  noneWhy: 'В этом произведении ещё нет сегментов.',
  unit: 'Единица',
  orderBy: 'Упорядочить по этой версии',
  ordered: 'Единицы идут в порядке этой версии',
  picked: 'отмечено:',
  corrected: 'исправлено',
  source: 'Источник: {text}',
  seam: 'Предшествующий текст — в единице {unit}',
  tinted: 'Выделены числа, имена, термины; без соответствия — подчёркнуты.',
  plain: 'Выделение снято',
  gap: 'нет соответствия',
  joinHere: 'Соединить с этим сегментом',
  unreviewed: 'не просмотрено',
  accepted: 'принято',
  doubtful: 'сомнительно',
  excluded: 'исключена из экспорта и проверок',
  confidence: 'уверенность {value}',
  conflicts: 'есть конфликты',
  note: 'примечание: {text}',
}
