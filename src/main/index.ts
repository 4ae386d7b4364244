import { join } from 'node:path'
import { app, Menu, session } from 'electron'
import { assetsIn } from '#main/host/assets'
import { openDesk } from '#main/host/open'
import { readOptions } from '#main/host/options'
import type { MenuState } from '#shared/bridge'
import { installFolder } from '#main/install-folder'
import { showFailure } from '#main/shell/dialogs'
import { sendCommand } from '#main/shell/flush'
import { connect } from '#main/shell/ipc'
import { closeInOrder } from '#main/shell/lifecycle'
import { menuTemplate } from '#main/shell/menu'
import { hearMenu } from '#main/shell/menu-state'
import { recoverWindow } from '#main/shell/recover'
import { registerScheme, serveScheme } from '#main/shell/scheme'
import { openOnSecondStart, type SecondStart } from '#main/shell/second-start'
import { confineContents, confineSession } from '#main/shell/security'
import { openWindow } from '#main/shell/window'

// Entry of the Electron host: wiring only.

async function start(): Promise<void> {
  const out = join(installFolder(), 'out')
  await app.whenReady()
  confineSession(session.defaultSession)
  serveScheme(assetsIn(join(out, 'renderer')))
  const program = await openDesk(readOptions(process.argv.slice(1), false))
  const window = openWindow({
    preload: join(out, 'preload', 'index.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
  })
  connect(program, window)
  closeInOrder(window, program)
  recoverWindow(window)
  openOnSecondStart(window, program)
  const showMenu = (state?: MenuState): void => {
    const template = menuTemplate(process.platform, (command) => sendCommand(window, command), state)
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  showMenu()
  hearMenu(window, showMenu)
}

/** What the first start is told by a second one; options that are wrong are said by a start that opens a window. */
function handedOver(): SecondStart & Record<string, unknown> {
  try {
    return { project: readOptions(process.argv.slice(1), false).project }
  } catch {
    return { project: null }
  }
}

if (app.requestSingleInstanceLock(handedOver())) {
  registerScheme()
  app.on('web-contents-created', (_event, contents) => confineContents(contents))
  start().catch((error: unknown) => {
    showFailure(error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
} else {
  app.quit()
}
