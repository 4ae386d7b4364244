/**
 * What the window remembers for a person, as JSON by key. On the loopback host the port, and with it the browser's
 * storage, is another one at each start; a cookie of the host is not, so what is small is kept there too, and what is
 * too large leaves none: an older one would be returned to at each start. Nothing reads it but this window.
 */

const YEAR = 365 * 24 * 3600
/** Characters that a cookie can be trusted to hold. */
const MOST = 3000

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value)
  localStorage.setItem(key, text)
  if (location.protocol !== 'http:') return
  const [packed, age] = fits(value) ? [encodeURIComponent(text), YEAR] : ['', 0]
  document.cookie = `${key}=${packed}; Max-Age=${age}; Path=/; SameSite=Strict`
}

/** Keeps a list, the newest first, without the oldest of it that a cookie has no room for. */
export function keepNewest(key: string, list: readonly unknown[]): void {
  let count = list.length
  while (count > 1 && !fits(list.slice(0, count))) count--
  keep(key, list.slice(0, count))
}

/** Whether all places that a value is kept in have room for it. */
function fits(value: unknown): boolean {
  return location.protocol !== 'http:' || encodeURIComponent(JSON.stringify(value)).length <= MOST
}

/** What was kept last, empty for nothing. */
export function kept(key: string): string {
  const own = localStorage.getItem(key)
  if (own !== null) return own
  const pair = document.cookie.split('; ').find((one) => one.startsWith(`${key}=`))
  try {
    return pair === undefined ? '' : decodeURIComponent(pair.slice(key.length + 1))
  } catch {
    // A cookie that somebody else wrote.
    return ''
  }
}
