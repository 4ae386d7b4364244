import type { KeyMap } from '#renderer/commands/maps/maps'

/**
 * The keys of OmegaT's aligner: U, D, S, M, E, A, R, C, K (keep, or leave out of the export). What it has no command for
 * has a letter that is free there.
 */
export const OMEGAT: KeyMap = {
  'segment.up': ['u'],
  'segment.down': ['d'],
  'unit.merge': ['m'],
  'unit.merge-above': ['Shift+m'],
  'unit.split': ['s'],
  'unit.link': ['l'],
  'unit.unlink': ['Shift+l'],
  'segment.join': ['j'],
  'segment.edit': ['e', 'F2'],
  'segment.revert': ['$mod+Backspace'],
  'segment.caret': ['Enter', 'Shift+s'],
  'segment.split': ['s'],
  'segment.save': ['$mod+Enter'],
  'unit.accept': ['a'],
  'unit.doubt': ['r'],
  'unit.clear': ['c'],
  'unit.accept-next': ['Shift+a'],
  'unit.accept-above': ['$mod+Shift+a'],
  'unit.exclude': ['k'],
  'unit.note': ['t'],
  'go.next': ['n'],
  'go.previous': ['p'],
  'go.number': ['g'],
  'go.pick': ['Space', '$mod+Space'],
  'go.pivot': ['o'],
  'column.up': ['Alt+ArrowUp'],
  'column.down': ['Alt+ArrowDown'],
  'gap.insert': ['Insert', 'i'],
  'gap.remove': ['Delete', 'Shift+i'],
  'cell.swap': ['w'],
  'unit.detach': ['Shift+d'],
  'segment.moved': ['v'],
}
