/** Each letter with its other case in Turkic languages: `i` goes with `İ`, and `ı` with `I`. */
const PAIRS: Readonly<Record<string, string>> = { i: 'iİ', İ: 'iİ', ı: 'ıI', I: 'ıI' }

// Parts of an expression that are not letters to be found: escapes, names of groups and properties, and classes, which are
// taken apart by themselves.
const PART =
  /(\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\c[A-Za-z]|\\[^]|\(\?<(?![=!])[^>]*>|\(\?[a-z]*(?:-[a-z]*)?:)|\[(\^?)((?:\\[^]|[^\]\\])*)\]|([iİıI])/gu
const CLASS_PART = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\c[A-Za-z]|\\[^]|[^]/gu

/**
 * A correct expression (flags `i` and `u`) so that it finds `i` and `İ` alike, and `ı` and `I`, as Turkish does, where JavaScript
 * takes `I` for `i` and leaves `İ` and `ı` alone. Ranges in classes, `\w` and escapes of code points stay JavaScript's.
 */
export function turkicPattern(pattern: string): string {
  return pattern.replace(
    PART,
    (whole, kept?: string, negated?: string, members?: string, letter?: string) => {
      if (letter !== undefined) return exactly(PAIRS[letter] ?? letter)
      return kept !== undefined || members === undefined ? whole : turkicClass(negated === '^', members)
    },
  )
}

/** A class with those of its letters apart that JavaScript pairs otherwise. */
function turkicClass(negated: boolean, members: string): string {
  const parts = members.match(CLASS_PART) ?? []
  const apart = new Set<string>()
  const rest = parts.filter((part, n) => {
    // An end of a range stays one.
    const inRange = (parts[n + 1] === '-' && n + 2 < parts.length) || (parts[n - 1] === '-' && n > 1)
    const pair = inRange ? undefined : PAIRS[part]
    if (pair !== undefined) apart.add(pair)
    return pair === undefined
  })
  // What had letters before it would negate the class where it comes to stand first.
  if (!negated && rest[0] === '^') rest[0] = '\\^'
  const others = `[${negated ? '^' : ''}${rest.join('')}]`
  if (apart.size === 0) return others
  const letters = exactly([...apart].join(''))
  return negated ? `(?:(?!${letters})${others})` : `(?:${letters}|${others})`
}

/** One of these letters and of no others. */
function exactly(letters: string): string {
  return `(?-i:[${letters}])`
}
