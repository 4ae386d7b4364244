import { OPENING_HEADER } from '#shared/loopback-paths'

/** The opening that this page belongs to, on the loopback host: the first it hears of. */
export const page: { opening: number | null } = { opening: null }

/** The header that says so; none while it is not known. */
export function ofPage(): Record<string, string> {
  return page.opening === null ? {} : { [OPENING_HEADER]: String(page.opening) }
}
