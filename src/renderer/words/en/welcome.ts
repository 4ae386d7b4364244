/** What stands in the place of the workbench while there is no work to show. */
export const welcome = {
  lost: 'The program does not answer',
  lostWhy: 'It was closed, or it is starting. This window tries again every second.',
  failed: 'The project could not be opened',
  opening: 'Opening the project …',
  empty: '{project} has no works yet',
  drop: 'Drop the files with the versions of a text here, paste a text, or choose files.',
  import: 'Import files …',
  tour: 'Take the tour',
} as const
