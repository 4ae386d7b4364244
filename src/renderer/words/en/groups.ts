/** Headings of the palette and of the sheet of keys. */
export const groups = {
  Go: 'Go',
  Alignment: 'Alignment',
  Segment: 'Segment',
  Review: 'Review',
  Divergences: 'Divergences',
  Project: 'Project',
  View: 'View',
} as const
