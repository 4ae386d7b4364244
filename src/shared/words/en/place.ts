/** How places of a work are named. */
export const place = {
  version: '{lang} (version {number, number})',
  segment: '{version} segment {number, number}',
  segments: '{version} segments {from, number}–{to, number}',
  more: '{names} and {count, number} more',
} as const
