import type { place as English } from '#shared/words/en/place'
import type { Words } from '#shared/words/pattern'

export const place: Words<typeof English> = {
  version: '{lang}（版本 {number, number}）',
  segment: '{version} 第 {number, number} 句段',
  segments: '{version} 第 {from, number}–{to, number} 句段',
  more: '{names}，另有 {count, number} 个',
}
