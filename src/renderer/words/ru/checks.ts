import type { checks as English } from '#renderer/words/en/checks'
import type { Words } from '#shared/words/pattern'

export const checks: Words<typeof English> = {
  title: 'Проверки',
  caption: 'Проверки этого проекта',
  look: 'Искать',
  from: 'От уверенности',
  again: 'Проверить снова',
  later: 'Изменения видны после новой проверки.',
  severityOf: 'Серьёзность: {check}',
  leastOf: 'Наименьшая уверенность в процентах: {check}',
  asFound: 'как найдено',
  ignored: 'Больше не сообщать',
  noIgnored: 'Пусто. В списке расхождений {key} игнорирует находку и все подобные.',
  everywhere: 'везде',
  thisWork: 'в этом произведении',
  inWork: 'в «{work}»',
  tell: 'Сообщать снова',
  glossaries: 'Глоссарии',
  concepts: '{count, plural, one {# понятие} few {# понятия} many {# понятий} other {# понятия}}',
  removeOf: 'Удалить {name}',
  addGlossary: 'Добавить глоссарий…',
  kinds: 'TBX или CSV',
  file: 'Файл глоссария',
  added: 'Добавлен {name}, {concepts}: учтётся при следующей проверке',
  removed: 'Удалён {name}',
}
