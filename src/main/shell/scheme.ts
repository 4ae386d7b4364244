import { protocol } from 'electron'
import type { Assets } from '#main/host/assets'
import { SECURITY_HEADERS } from '#main/host/csp'

const SCHEME = 'app'
const HOST = 'parallax'

/** Where the window lives. */
export const WINDOW_URL = `${SCHEME}://${HOST}/`

/**
 * The window is served from a scheme of its own and not from `file:`, because a `file:` page may read other
 * files, has no origin that a policy could name, and gets no headers. Here 'self' is exactly the files of the
 * build, and every one of them comes with the policy. Must be called before the app is ready.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers the scheme's requests with the files of the build. */
export function serveScheme(assets: Assets): void {
  protocol.handle(SCHEME, async (request) => {
    const asset = isOurs(request.url) ? await assets(new URL(request.url).pathname) : null
    if (asset === null) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(asset.body), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': asset.type, 'Cache-Control': 'no-cache' },
    })
  })
}

/** Whether a URL is a page or file of the window. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === HOST
}
