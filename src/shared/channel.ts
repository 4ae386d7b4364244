/**
 * Electron's message channels: those that are answered, each with the opening of the page as its last argument, two to the
 * window, the window's word that a command is done, and what its menu says.
 * They stand alone, because the preload that uses them is sandboxed and can load nothing but `electron`.
 */
export const CHANNEL = {
  desk: 'parallax:desk',
  openDropped: 'parallax:open-dropped',
  invoke: 'parallax:invoke',
  saveExport: 'parallax:save-export',
  saveReport: 'parallax:save-report',
  chooseImport: 'parallax:choose-files',
  chooseReturned: 'parallax:choose-returned',
  addToImport: 'parallax:add-files',
  event: 'parallax:event',
  command: 'parallax:command',
  done: 'parallax:done',
  menu: 'parallax:menu',
} as const
