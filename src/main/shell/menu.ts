import type { MenuItemConstructorOptions } from 'electron'
import type { WindowCommand } from '#shared/bridge'

/**
 * The native menu. What concerns the work is a command sent to the window, which owns what it means there; the
 * rest are the system's own roles. The accelerators are shown but not registered: the window's keymap answers
 * the keys in both hosts, and knows when one belongs to the text being typed.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  send: (command: WindowCommand) => void,
): MenuItemConstructorOptions[] {
  const command = (label: string, name: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('Import Files…', 'import', 'CmdOrCtrl+O'),
        command('Export TMX…', 'export-tmx', 'CmdOrCtrl+E'),
        separator,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        {
          label: 'Theme',
          submenu: [
            command('System', 'theme-system'),
            command('Light', 'theme-light'),
            command('Dark', 'theme-dark'),
          ],
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Help',
      role: 'help',
      submenu: [
        command('All Commands…', 'palette', 'CmdOrCtrl+K'),
        command('Keyboard Shortcuts', 'keys', 'F1'),
      ],
    },
  ]
}
