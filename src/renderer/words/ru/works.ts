import type { works as English } from '#renderer/words/en/works'
import type { Words } from '#shared/words/pattern'

export const works: Words<typeof English> = {
  title: 'Произведения',
  progress: 'связано {linked, number}, принято {accepted, number}',
  said: '(сегментов), связано {linked, number}, принято {accepted, number}',
  review: 'Просмотр',
  steps: '{next} вперёд · {back} назад',
  'queue.unreviewed': 'Непросмотренные',
  'queue.unsure': 'С наименьшей уверенностью',
  'queue.doubtful': 'Сомнительные',
  'queue.gap': 'Пропуски',
  'queue.divergence': 'С расхождениями',
  'queue.not-1-1': 'Не один к одному',
  'queue.conflict': 'Конфликты',
  'queue.note': 'С примечаниями',
  'none.next': 'Ниже нет: {queue}',
  'none.previous': 'Выше нет: {queue}',
  'none.left': 'Больше нет: {queue}',
  'queue.excluded': 'Исключённые',
}
