import type { OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'

/** What an operation is called: by its kind, or by which way it was done. */
export type Words =
  | Exclude<OperationKind, 'undo' | 'redo'>
  | 'unit.accept'
  | 'unit.doubt'
  | 'unit.clear'
  | 'unit.include'
  | 'column.up'
  | 'column.down'

const LABELS: { readonly [W in Words]: string } = {
  'unit.link': 'link segments',
  'unit.unlink': 'unlink segments',
  'unit.merge': 'merge units',
  'unit.split': 'split unit',
  'segment.move': 'move segment',
  'segment.split': 'split segment',
  'segment.join': 'join segments',
  'segment.correct': 'correct text',
  'version.resegment': 'segment anew',
  'unit.review': 'review',
  'unit.accept': 'accept units',
  'unit.doubt': 'mark units as doubtful',
  'unit.clear': 'clear the mark of units',
  'unit.accept-above': 'accept all units',
  'unit.note': 'note on unit',
  'unit.detach': 'detach from units',
  'unit.exclude': 'exclude units',
  'unit.include': 'take in units',
  'cell.swap': 'swap in units',
  'column.shift': 'shift column',
  'column.up': 'shift column up from',
  'column.down': 'shift column down from',
  'gap.insert': 'insert gap in unit',
  'gap.remove': 'remove gap in unit',
  'segment.moved': 'mark as moved',
  'divergence.decide': 'decide divergence',
  'divergence.grade': 'grade divergence',
  'divergence.note': 'note on divergence',
  'divergence.add': 'add divergence',
  'work.date': 'date work',
  'work.sign': 'sign off',
  'work.merge': 'bring back edits',
  'work.replace': 'replace',
  'work.import': 'import',
  'work.align': 'align',
  'work.check': 'check',
  'work.recheck': 'check what changed',
  'project.settings': 'change settings',
  'project.lexicon': 'change lexicons',
}

/**
 * An operation in words, for menus, the status line and the log: `merge units 41, 42`, `undo: merge units 41, 42`. Undo
 * and redo need to be told what was taken back or done again. `name` is null where the log has none.
 */
export function labelOf(
  kind: OperationKind,
  done: OperationKind = kind,
  name: OperationName | null = null,
): string {
  if (done === 'undo' || done === 'redo') return done
  const what = name === null ? LABELS[done] : `${LABELS[name.words]} ${name.of}`.trim()
  return kind === 'undo' || kind === 'redo' ? `${kind}: ${what}` : what
}
