import type { WorkRows } from '#shared/ops/state'
import { inserts, sampleWork } from '#support/work'

const LANGS = ['zh', 'tr', 'ru', 'en']

/** How many versions the work has. */
export const VERSIONS = LANGS.length

/** The inserts of `largeRows`: what an import of them would commit. */
export function largeWork(units: number): ReturnType<typeof inserts> {
  return inserts(largeRows(units))
}

/**
 * A work in 4 versions of so many sentences: a segment a unit and version, but every 50th segment stands in a unit of its
 * own, so that there are gaps.
 */
export function largeRows(units: number): WorkRows {
  const columns = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      Array.from({ length: units }, (_, n) => `Sentence ${n} of the ${lang} text, and more.`),
    ]),
  )
  // `sampleWork` looks each segment up among the groups, which suits small samples only; here the unit is known.
  const { rows } = sampleWork(columns, [])
  const segments = rows.segments.map((row) => {
    const index = row.id - 1 - (row.version - 1) * units
    const alone = (index + row.version - 1) % 50 === 0
    return { ...row, unit: (alone ? row.id + units : index) + 1 }
  })
  const used = new Set(segments.map(({ unit }) => unit))
  const [template] = rows.units
  if (template === undefined) throw new Error('the sample has no units')
  return { ...rows, segments, units: [...used].map((id) => ({ ...template, id })) }
}
