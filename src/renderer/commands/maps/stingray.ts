import type { KeyMap } from '#renderer/commands/maps/maps'

/**
 * The keys of Stingray, which has them on Ctrl and Alt; letters are OmegaT's, where Stingray has none. Some systems keep
 * Ctrl+Alt with an arrow, or Ctrl+M, to themselves: those have OmegaT's letter as well.
 */
export const STINGRAY: KeyMap = {
  'segment.caret': ['$mod+l', 'Enter'],
  'segment.split': ['$mod+l'],
  'segment.join': ['$mod+m', 'j'],
  'segment.up': ['$mod+Alt+ArrowUp', 'u'],
  'segment.down': ['$mod+Alt+ArrowDown', 'd'],
  'gap.insert': ['$mod+Alt+i', 'Insert'],
  'gap.remove': ['$mod+d', 'Delete'],
  'divergence.take': ['$mod+Shift+m'],
  'segment.save': ['Alt+Enter', '$mod+Enter'],
  'go.left': ['Alt+ArrowLeft', 'ArrowLeft'],
  'go.right': ['Alt+ArrowRight', 'ArrowRight'],
  'segment.edit': ['F2', 'e'],
  'segment.revert': ['$mod+Backspace'],
  'unit.merge': ['m'],
  'unit.merge-above': ['Shift+m'],
  'unit.split': ['s'],
  'column.up': ['Alt+ArrowUp'],
  'column.down': ['Alt+ArrowDown'],
  'cell.swap': ['w'],
  'unit.detach': ['Shift+d'],
  'unit.link': ['l'],
  'unit.unlink': ['Shift+l'],
  'segment.moved': ['v'],
  'unit.accept': ['a'],
  'unit.accept-next': ['Shift+a'],
  'unit.accept-above': ['$mod+Shift+a'],
  'unit.doubt': ['r'],
  'unit.clear': ['c'],
  'unit.exclude': ['k'],
  'unit.note': ['t'],
  'go.next': ['n'],
  'go.previous': ['p'],
  'go.number': ['g'],
  'go.pick': ['Space', '$mod+Space'],
  'go.pivot': ['o'],
}
