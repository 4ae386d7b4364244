import type { OperationKind } from '#shared/ops/commands'

const LABELS: { readonly [K in Exclude<OperationKind, 'undo' | 'redo'>]: string } = {
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
  'unit.note': 'note',
  'divergence.decide': 'decide divergence',
  'divergence.grade': 'grade divergence',
  'divergence.note': 'note on divergence',
  'divergence.add': 'add divergence',
  'work.sign': 'sign off',
  'work.merge': 'bring back edits',
  'work.import': 'import',
  'work.align': 'align',
  'work.check': 'check',
  'project.settings': 'change settings',
  'project.lexicon': 'change lexicons',
}

/**
 * An operation in words, for menus, the status line and the log: `merge units`, `undo: merge units`. Undo and
 * redo need to be told what was taken back or done again.
 */
export function labelOf(kind: OperationKind, done: OperationKind = kind): string {
  if (done === 'undo' || done === 'redo') return done
  return kind === 'undo' || kind === 'redo' ? `${kind}: ${LABELS[done]}` : LABELS[kind]
}
