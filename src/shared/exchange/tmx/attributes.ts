import type { XmlAttributes } from '#shared/xml/writer'

/** How each attribute that TMX 1.4 has for a unit and a variant must read for a strict reader to take the file. */
const DATE = /^\d{8}T\d{6}Z$/
const ANY = /\S/
const SHARED: ReadonlyMap<string, RegExp> = new Map([
  ['datatype', ANY],
  ['usagecount', /^\d+$/],
  ['lastusagedate', DATE],
  ['creationtool', ANY],
  ['creationtoolversion', ANY],
  ['creationdate', DATE],
  ['creationid', ANY],
  ['changedate', DATE],
  ['changeid', ANY],
  ['o-tmf', ANY],
])

/**
 * The attributes of an imported unit that may stand on a `tu`: those the standard has, in its form. `o-encoding`
 * told how the file was encoded, which this one is not; `srclang` only counts where that language is among `langs`.
 */
export function unitAttributes(
  given: XmlAttributes,
  langs: readonly string[],
  people: 'keep' | 'strip' = 'keep',
): XmlAttributes {
  const { segtype, srclang } = given
  return {
    ...variantAttributes(given, people),
    ...(segtype !== undefined && /^(block|paragraph|sentence|phrase)$/.test(segtype) && { segtype }),
    ...(srclang !== undefined && ['*all*', ...langs].includes(srclang.toLowerCase()) && { srclang }),
  }
}

/** Who made and changed a unit: `strip` leaves them out. */
const PEOPLE: ReadonlySet<string> = new Set(['creationid', 'changeid'])

/** The same for a `tuv`. */
export function variantAttributes(given: XmlAttributes, people: 'keep' | 'strip' = 'keep'): XmlAttributes {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) =>
        SHARED.get(name)?.test(value ?? '') === true && !(people === 'strip' && PEOPLE.has(name)),
    ),
  )
}
