// The first part has two or three letters: no language is registered with more (RFC 5646, 2.2.1), and `English` is a name.
const WELL_FORMED = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/

/** The code of a language as it should be written: as it is, mended where it is plain what is meant, or null. */
export function codeOfTag(given: string): string | null {
  // Private and grandfathered tags (`x-klingon`, `i-lux`) begin with one letter.
  if (WELL_FORMED.test(given) || /^[xi](-[A-Za-z0-9]{1,8})+$/i.test(given)) return given
  const mended = given.trim().replaceAll('_', '-')
  return mended !== given && WELL_FORMED.test(mended) ? mended : null
}
