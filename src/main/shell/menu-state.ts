import { ipcMain, type BrowserWindow } from 'electron'
import { isFrom } from '#main/shell/sender'
import type { MenuState } from '#shared/bridge'
import { CHANNEL } from '#shared/channel'
import { MENU_WORDS } from '#shared/menu-words'

/** Calls `show` with what the window says that undo and redo would do. */
export function hearMenu(window: BrowserWindow, show: (state: MenuState) => void): void {
  ipcMain.on(CHANNEL.menu, (event, state: unknown) => {
    if (isFrom(event, window) && isMenuState(state)) show(state)
  })
}

function isMenuState(value: unknown): value is MenuState {
  const isLabel = (label: unknown): boolean => label === null || typeof label === 'string'
  if (typeof value !== 'object' || value === null) return false
  if (!('undo' in value) || !('redo' in value) || !('words' in value)) return false
  return isLabel(value.undo) && isLabel(value.redo) && areWords(value.words)
}

function areWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(MENU_WORDS).every((word) => typeof Reflect.get(value, word) === 'string')
}
