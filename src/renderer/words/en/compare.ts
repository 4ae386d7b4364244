/** The panel that sets the evidence of a divergence side by side. */
export const compare = {
  title: 'Compare',
  opening: 'Opening …',
  label: 'What differs between the paragraphs',
  place: 'segment {segment}, paragraph {paragraph}',
} as const
