import { readFileSync, writeFileSync } from 'node:fs'
import { screen, type BrowserWindow, type Rectangle } from 'electron'

export interface WindowState {
  readonly bounds: Partial<Rectangle>
  readonly maximized: boolean
}

const FIRST: WindowState = { bounds: { width: 1440, height: 900 }, maximized: false }

/** How the window stood when it was last closed; as at first when that is unknown or was on a screen now gone. */
export function readWindowState(file: string): WindowState {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isState(stored) && isOnScreen(stored.bounds) ? stored : FIRST
  } catch {
    // No file yet, or one that does not parse: the place of a window is not worth a word to anyone.
    return FIRST
  }
}

export function writeWindowState(file: string, window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
  writeFileSync(file, JSON.stringify(state))
}

function isState(value: unknown): value is { bounds: Rectangle; maximized: boolean } {
  if (typeof value !== 'object' || value === null || !('bounds' in value) || !('maximized' in value))
    return false
  const { bounds, maximized } = value
  if (typeof bounds !== 'object' || bounds === null || typeof maximized !== 'boolean') return false
  return ['x', 'y', 'width', 'height'].every((key) => Number.isInteger(Reflect.get(bounds, key)))
}

function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    const down = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y)
    return across > 100 && down > 100
  })
}
