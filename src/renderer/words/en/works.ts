/** The list of works, and what there is to review. */
export const works = {
  title: 'Works',
  progress: '{linked, number} linked, {accepted, number} accepted',
  said: 'segments, {linked, number} linked, {accepted, number} accepted',
  review: 'Review',
  steps: '{next} next · {back} back',
  'queue.unreviewed': 'Unreviewed',
  'queue.unsure': 'Least sure',
  'queue.doubtful': 'Doubtful',
  'queue.gap': 'Gaps',
  'queue.divergence': 'With divergences',
  'queue.not-1-1': 'Not one to one',
  'queue.conflict': 'Conflicts',
  'queue.note': 'With notes',
  'none.next': 'None below: {queue}',
  'none.previous': 'None above: {queue}',
  'none.left': 'None left: {queue}',
} as const
