import type { place as English } from '#shared/words/en/place'
import type { Words } from '#shared/words/pattern'

export const place: Words<typeof English> = {
  version: '{lang} (версия {number, number})',
  segment: 'сегмент {number, number} ({version})',
  segments: 'сегменты {from, number}–{to, number} ({version})',
  more: '{names} и ещё {count, number}',
}
