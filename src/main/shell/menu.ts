import type { MenuItemConstructorOptions } from 'electron'
import type { MenuState, WindowCommand } from '#shared/bridge'

/**
 * The native menu. What concerns the work is a command sent to the window, which owns what it means there; the
 * rest are the system's own roles. The accelerators are shown but not registered: the window's keymap answers
 * the keys in both hosts, and knows when one belongs to the text being typed.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  send: (command: WindowCommand) => void,
  state: MenuState = { undo: null, redo: null },
): MenuItemConstructorOptions[] {
  const command = (label: string, name: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const takeBack = (
    label: string,
    name: 'undo' | 'redo',
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    ...command(label.replaceAll('&', '&&'), name, accelerator),
    enabled: state[name] !== null,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('Import Files…', 'import', 'CmdOrCtrl+O'),
        command('Bring Back an Edited File…', 'bring-back'),
        command('Export TMX…', 'export-tmx', 'CmdOrCtrl+E'),
        separator,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        takeBack(state.undo ?? 'Undo', 'undo', 'CmdOrCtrl+Z'),
        takeBack(state.redo ?? 'Redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        command('History…', 'history', 'CmdOrCtrl+Shift+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&Work',
      submenu: [
        command('Realign…', 'realign', 'CmdOrCtrl+R'),
        command('Segment a Version Anew…', 'resegment', 'Shift+F7'),
        command('Lexicons…', 'lexicon'),
        separator,
        command('Check for Divergences', 'check', 'F7'),
        command('Choose the Checks…', 'checks', 'Ctrl+F7'),
        separator,
        command('Report of the Audit…', 'report', 'CmdOrCtrl+Shift+E'),
        command('Sign Off…', 'sign'),
      ],
    },
    {
      label: '&View',
      submenu: [
        command('Versions…', 'columns', 'CmdOrCtrl+Shift+C'),
        command('Appearance…', 'appearance'),
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
        {
          label: 'Keys as in',
          submenu: [
            command('OmegaT', 'keys.omegat'),
            command('InterText', 'keys.intertext'),
            command('Stingray', 'keys.stingray'),
          ],
        },
      ],
    },
  ]
}
