import type { tour as English } from '#renderer/words/en/tour'
import type { Words } from '#shared/words/pattern'

export const tour: Words<typeof English> = {
  title: 'Обзор за пять минут',
  about: 'Каждый шаг отмечается, когда вы его сделали. Можно прерваться: сделанное останется.',
  done: 'сделано {done, number} из {all, number}',
  finished: 'Это всё. Клавиши: {key}.',
  leave: 'Закрыть',
  ticked: 'сделано:',
  'step.move': 'Пройдите по единицам и версиям',
  'step.queue': 'Перейдите к следующей непросмотренной единице',
  'step.accept': 'Примите единицу',
  'step.merge': 'Объедините две единицы',
  'step.undo': 'Отмените: отменить можно всё',
  'step.divergence': 'Посмотрите, где версии расходятся',
  'step.decide': 'Решите расхождение: подтвердите или отклоните',
  'step.palette': 'Найдите любую команду по имени',
  'step.export': 'Посмотрите, что будет экспортировано',
}
