/** The sheet of keys. */
export const keys = {
  title: 'All keys',
  about: 'Keys act in the pane that has the keyboard; F6 goes to the next pane.',
  list: 'Keys',
  works: 'works',
  grid: 'grid',
  segment: 'text',
  divergences: 'divergences',
  panel: 'panel',
  view: 'view',
} as const
