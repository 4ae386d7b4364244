import type { place as English } from '#shared/words/en/place'
import type { Words } from '#shared/words/pattern'

export const place: Words<typeof English> = {
  version: '{lang} (sürüm {number, number})',
  segment: '{version} {number, number}. segment',
  segments: '{version} {from, number}–{to, number}. segmentler',
  more: '{names} ve {count, number} tane daha',
}
