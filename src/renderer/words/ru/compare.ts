import type { compare as English } from '#renderer/words/en/compare'
import type { Words } from '#shared/words/pattern'

export const compare: Words<typeof English> = {
  title: 'Сравнение',
  opening: 'Открывается…',
  label: 'Что различается в абзацах',
  place: 'сегмент {segment}, абзац {paragraph}',
  correction: 'Исправление',
  source: 'источник сегмента {segment}',
  corrected: 'исправлено',
  inCorrection: 'Чем исправление отличается от источника',
}
