/**
 * What a page of Parallax may do, written down once for both hosts and asserted by `tests/hosts`. Nothing is
 * allowed that is not named, so the page cannot reach the network: everything is the origin it came from.
 *
 * `style-src` needs 'unsafe-inline', for elements and for attributes both: Monaco writes its themes and what it
 * measured as `<style>` elements, sets the place of every line as a `style` attribute in the markup it builds,
 * and takes no nonce; without either, its lines have no height. Styles cannot run code, and `img-src`, `font-src`
 * and `connect-src` keep them from carrying anything out. Monaco's worker is a file of the build, so `worker-src`
 * needs no `blob:`.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

/** Headers of every answer that carries something, in both hosts. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}
