import type { Divergence } from '#shared/model'

/** Two divergences with the same key are about the same thing. */
export function keyOf({ category, evidence }: Pick<Divergence, 'category' | 'evidence'>): string {
  const places = evidence.map(({ segment, start, end, text, role }) => [segment, start, end, text, role])
  return JSON.stringify([category, places.map((place) => JSON.stringify(place)).sort()])
}
