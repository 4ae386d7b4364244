/** How many segments of two versions a unit holds, as people write it; what is rarer than these is `other`. */
export const LINK_TYPES = ['1-1', '1-2', '2-1', '2-2', '1-0', '0-1', 'other'] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** The type of a unit that holds `n` segments of one version and `m` of another; a gap of any length is `1-0` or `0-1`. */
export function linkTypeOf(n: number, m: number): LinkType | null {
  if (n === 0) return m === 0 ? null : '0-1'
  if (m === 0) return '1-0'
  // Of a large work this is asked a million times: nothing is put together for it.
  if (n > 2 || m > 2) return 'other'
  return n === 1 ? (m === 1 ? '1-1' : '1-2') : m === 1 ? '2-1' : '2-2'
}

/** No unit of any type. */
export function noTypes(): Record<LinkType, number> {
  return { '1-1': 0, '1-2': 0, '2-1': 0, '2-2': 0, '1-0': 0, '0-1': 0, other: 0 }
}
