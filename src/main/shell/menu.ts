import type { MenuItemConstructorOptions } from 'electron'
import type { MenuState, WindowCommand } from '#shared/bridge'
import { MENU_WORDS } from '#shared/menu-words'

/**
 * The native menu. What concerns the work is a command sent to the window, which owns what it means there; the
 * rest are the system's own roles. The accelerators are shown but not registered: the window's keymap answers
 * the keys in both hosts, and knows when one belongs to the text being typed.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  send: (command: WindowCommand) => void,
  state: MenuState = { undo: null, redo: null, words: MENU_WORDS },
): MenuItemConstructorOptions[] {
  const { words } = state
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
      label: words.file,
      submenu: [
        command(words.newProject, 'project.new', 'CmdOrCtrl+Alt+N'),
        command(words.openProject, 'project.open', 'CmdOrCtrl+Shift+O'),
        command(words.closeProject, 'project.close', 'CmdOrCtrl+Alt+W'),
        separator,
        command(words.import, 'import', 'CmdOrCtrl+O'),
        command(words.bringBack, 'bring-back'),
        command(words.exportTmx, 'export', 'CmdOrCtrl+E'),
        separator,
        mac ? { role: 'close' } : { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        takeBack(state.undo ?? words.undo, 'undo', 'CmdOrCtrl+Z'),
        takeBack(state.redo ?? words.redo, 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        command(words.history, 'history', 'CmdOrCtrl+Shift+Y'),
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.work,
      submenu: [
        command(words.realign, 'realign', 'CmdOrCtrl+R'),
        command(words.resegment, 'resegment', 'Shift+F7'),
        command(words.lexicons, 'lexicon'),
        separator,
        command(words.check, 'check', 'F7'),
        command(words.checks, 'checks', 'Ctrl+F7'),
        command(words.workDate, 'work.date'),
        separator,
        command(words.report, 'report', 'CmdOrCtrl+Shift+E'),
        command(words.sign, 'sign'),
      ],
    },
    {
      label: words.view,
      submenu: [
        command(words.grid, 'view.grid'),
        command(words.ribbons, 'view.ribbons', 'F4'),
        command(words.map, 'view.map', 'Shift+F4'),
        command(words.reading, 'view.reading', 'F9'),
        command(words.source, 'view.source', 'CmdOrCtrl+U'),
        command(words.statistics, 'view.statistics', 'Shift+F9'),
        separator,
        command(words.versions, 'columns', 'CmdOrCtrl+Shift+C'),
        command(words.appearance, 'appearance', 'CmdOrCtrl+,'),
        {
          label: words.theme,
          submenu: [
            command(words.system, 'theme.system'),
            command(words.light, 'theme.light'),
            command(words.dark, 'theme.dark'),
            command(words.contrast, 'theme.contrast'),
          ],
        },
        {
          label: words.language,
          submenu: [
            command(words.system, 'language.system'),
            command('English', 'language.en'),
            command('中文', 'language.zh'),
            command('Türkçe', 'language.tr'),
            command('Русский', 'language.ru'),
          ],
        },
        separator,
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    {
      label: words.help,
      role: 'help',
      submenu: [
        command(words.commands, 'palette', 'CmdOrCtrl+K'),
        command(words.shortcuts, 'keys', 'F1'),
        command(words.tour, 'tour'),
        {
          label: words.keysAs,
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
