import type { IncomingMessage } from 'node:http'
import type { Session } from '#main/web/session'

export type Verdict = 'forbidden' | 'enter' | 'allowed'

/**
 * Judges a request before anything else looks at it.
 *
 * `Host` must be ours, or a name somebody points at 127.0.0.1 could speak for us (DNS rebinding). `Origin` must
 * be ours where there is one, and there must be one on everything but GET. `Sec-Fetch-Site`, where the browser
 * sends it, must not be another site, and not another port of this machine either, which the cookie's SameSite
 * cannot see. What is left needs the session's cookie, or brings the token for the first time (`enter`).
 */
export function judge(request: IncomingMessage, url: URL, session: Session, port: number): Verdict {
  const { host, origin, cookie, 'sec-fetch-site': site } = request.headers
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'forbidden'
  if (origin === undefined ? request.method !== 'GET' : origin !== `http://${host}`) return 'forbidden'
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'forbidden'
  const token = url.searchParams.get('token')
  if (token !== null) {
    const entering = request.method === 'GET' && url.pathname === '/' && session.redeem(token)
    return entering ? 'enter' : 'forbidden'
  }
  return session.isHeldBy(cookie, port) ? 'allowed' : 'forbidden'
}
