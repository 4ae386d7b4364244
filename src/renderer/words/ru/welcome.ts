import type { welcome as English } from '#renderer/words/en/welcome'
import type { Words } from '#shared/words/pattern'

export const welcome: Words<typeof English> = {
  lost: 'Программа не отвечает',
  lostWhy: 'Она закрыта или запускается. Окно повторяет попытку каждую секунду.',
  failed: 'Не удалось открыть проект',
  opening: 'Проект открывается…',
  empty: 'В проекте {project} ещё нет произведений',
  drop: 'Перетащите сюда файлы с версиями текста, вставьте текст или выберите файлы.',
  import: 'Импортировать файлы…',
  tour: 'Начать обзор',
}
