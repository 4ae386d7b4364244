/** The panel that sets the evidence of a divergence side by side. */
export const compare = {
  title: 'Compare',
  opening: 'Opening …',
  label: 'What differs between the paragraphs',
  place: 'segment {segment}, paragraph {paragraph}',
  correction: 'Correction',
  source: 'source of segment {segment}',
  corrected: 'corrected',
  inCorrection: 'What differs between source and correction',
} as const
