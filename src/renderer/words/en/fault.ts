/** What stands in the place of a part of the window that failed. */
export const fault = {
  stopped: '{part} stopped by a fault',
  kept: 'What was done is kept in the project.',
  again: 'Try again',
  window: 'The window',
  works: 'The list of works',
  grid: 'The grid',
  segment: 'The segment',
  divergences: 'The list of divergences',
  worksWidth: 'Width of works',
  segmentHeight: 'Height of the segment',
  divergencesWidth: 'Width of divergences',
  unexpected: 'Unexpected fault: {message}',
  panel: 'The panel',
  reopen: 'Reopen the window',
} as const
