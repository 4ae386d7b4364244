/** The palette of commands. */
export const palette = {
  title: 'Commands',
  find: 'Command, version, work, or the number of a unit',
  number: 'Number of a unit, 1 to {total, number}',
  nothing: 'Nothing of that name',
  order: 'Order by {version}',
  open: 'Open {work}',
  goTo: 'Go to unit {unit}',
} as const
