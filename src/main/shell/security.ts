import type { Session, WebContents } from 'electron'
import { isOurs } from '#main/shell/scheme'

/**
 * Shuts a session: no permission is given or said to be given, no device, no screen; no request leaves that is
 * not for a file of the window; the spell checker, which fetches its dictionaries, is off, and were it turned on
 * would look for them where nothing is.
 */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('app://nowhere/')
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOurs(details.url) }))
}

/** Keeps a page where it is: no new windows, no other page, no page within it. */
export function confineContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
