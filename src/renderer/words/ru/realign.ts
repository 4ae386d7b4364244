import type { realign as English } from '#renderer/words/en/realign'
import type { Words } from '#shared/words/pattern'

export const realign: Words<typeof English> = {
  title: 'Выравнивание',
  all: 'Выровнять заново всё непринятое',
  units:
    'Выровнять заново: {count, plural, one {# единицу} few {# единицы} many {# единиц} other {# единицы}}',
  from: 'Выровнять заново от единицы {unit} и ниже',
  keep: 'Сохранить сделанное',
  apply: 'Применить',
  drop: 'Не применять',
  undo: 'Отменяется одним шагом.',
  aligning: 'Идёт выравнивание. Пока вы не увидите изменения, ничего не записывается.',
  job: 'Выравнивание',
  stop: 'Остановить и посмотреть сделанное',
  regrouped:
    '{count, plural, one {# единица будет перегруппирована} few {# единицы будут перегруппированы} many {# единиц будет перегруппировано} other {# единицы будет перегруппировано}}',
  regroupedAt:
    '{count, plural, one {# единица будет перегруппирована} few {# единицы будут перегруппированы} many {# единиц будет перегруппировано} other {# единицы будет перегруппировано}} в {places, plural, one {# месте} few {# местах} many {# местах} other {# места}}',
  kept: 'сохранено {count, number}',
  settled: 'закреплено вручную {count, number}',
  rescored: 'с другой уверенностью {count, number}',
  meanwhile: 'изменено вами и сохранено {count, number}',
  stopped: 'Остановлено на {done, number} %: остальное без изменений.',
  stoppedEarly: 'Остановлено до начала работы',
  nothing: 'Ничего не изменится: всё остаётся как есть',
  none: 'Ни одна единица не изменится.',
  places: 'Места',
  rows: 'Единицы {before} → {after}',
  morePlaces:
    '{count, plural, one {и ещё # место} few {и ещё # места} many {и ещё # мест} other {и ещё # места}}',
  noConfidence: 'без уверенности',
  detail: 'До и после',
  before: 'Сейчас',
  after: 'Станет',
}
