/** The bar at the top: the project, and the commands that are used most. */
export const bar = {
  saved: 'all changes saved',
  lost: 'not connected',
  find: 'Run a command, or go to a unit',
  undo: 'Undo',
  redo: 'Redo',
  realign: 'Realign',
  check: 'Check',
  import: 'Import',
  export: 'Export TMX',
} as const
