import type { status as English } from '#renderer/words/en/status'
import type { Words } from '#shared/words/pattern'

export const status: Words<typeof English> = {
  place: 'Единица {unit} из {total, number}',
  chosen:
    '{count, plural, one {выбрана # единица} few {выбраны # единицы} many {выбрано # единиц} other {выбрано # единицы}}',
  picked:
    '{count, plural, one {отмечен # сегмент} few {отмечены # сегмента} many {отмечено # сегментов} other {отмечено # сегмента}}',
  counts: 'не просмотрено {unreviewed, number} · принято {accepted, number} · сомнительно {doubtful, number}',
  checking: 'Проверяются изменения',
  recheckFailed: 'Не удалось проверить изменения. {key} проверит весь текст.',
  lost: 'Программа не отвечает; попытка каждую секунду.',
  skipped:
    '{done}. {count, plural, one {# место оставлено с вашими правками.} few {# места оставлены с вашими правками.} many {# мест оставлено с вашими правками.} other {# места оставлено с вашими правками.}}',
  standsAt: '{done}. Теперь это единица {unit}.',
  failed: '{job}: не удалось. {problem}',
  cancelling: 'Отмена…',
  timeLeft: '{spent}, осталось около {left}',
  'hint.review': 'к следующей',
  'hint.accept': 'принять',
  'hint.up': 'вверх',
  'hint.down': 'вниз',
  'hint.merge': 'объединить',
  'hint.split': 'разделить',
  'hint.edit': 'правка',
  'hint.splitCaret': 'разделить у курсора',
  'hint.grid': 'таблица',
  'hint.keep': 'сохранить',
  'hint.leave': 'оставить как было',
  'hint.confirm': 'подтвердить',
  'hint.dismiss': 'отклонить',
  'hint.pane': 'область',
  'hint.keys': 'клавиши',
}
