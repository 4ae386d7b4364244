/** Which versions the grid shows, and how. */
export const columns = {
  heading: 'Versions in the grid',
  toLeft: 'Move {name} to the left',
  toRight: 'Move {name} to the right',
  pin: 'Pin',
  pinned: 'Pinned',
  reset: 'As the work has them',
  last: 'One version must stay in the grid.',
} as const
