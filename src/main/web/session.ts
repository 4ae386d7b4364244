import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Who may talk to the loopback host: the one browser that brought the token. The token is in the URL that is
 * printed, so it works once and is exchanged for a cookie; the cookie is another secret, which no script and no
 * other site can read or send.
 */
export class Session {
  readonly token = secret()
  readonly #cookie = secret()
  #spent = false

  /** True the first time the token is brought, false ever after and for anything else. */
  redeem(token: string): boolean {
    if (!same(token, this.token) || this.#spent) return false
    this.#spent = true
    return true
  }

  /** The `Set-Cookie` header that opens the session; it ends with the browser. */
  setCookie(port: number): string {
    return `${cookieName(port)}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`
  }

  /** Whether a `Cookie` header holds the session's cookie. */
  isHeldBy(header: string | undefined, port: number): boolean {
    const prefix = `${cookieName(port)}=`
    return (header ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .some((pair) => pair.startsWith(prefix) && same(pair.slice(prefix.length), this.#cookie))
  }
}

/** Cookies do not tell ports apart: two running projects must not overwrite each other's. */
function cookieName(port: number): string {
  return `parallax-${port}`
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that tells nothing about where they differ, nor about their lengths. */
function same(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
