/**
 * What the window remembers for a person, as JSON by key. On the loopback host the port, and with it the browser's
 * storage, is another one at each start; a cookie of the host is not, so what is small is kept there too. Nothing
 * reads it but this window.
 */

const YEAR = 365 * 24 * 3600
/** Characters that a cookie can be trusted to hold. */
const MOST = 3000

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value)
  localStorage.setItem(key, text)
  const packed = encodeURIComponent(text)
  if (location.protocol === 'http:' && packed.length <= MOST)
    document.cookie = `${key}=${packed}; Max-Age=${YEAR}; Path=/; SameSite=Strict`
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
