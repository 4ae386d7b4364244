/** Why a search or a replacement cannot be done. */
export const searching = {
  slow: 'the expression takes over {seconds, plural, one {# second} other {# seconds}} for some of the texts: make it simpler',
  wouldBlank: '“{before}” would be left blank, and a correction cannot be: leave that place out',
  noReplacement: 'this search replaces nothing: say what with',
  running: 'the search has not come to its end: wait until all places are found',
  tooMany: 'there are more places than can be looked at: search for less at a time',
  nothing: 'there is nothing to replace: no place is chosen that reads as it did',
  ended: 'this search was ended: search again',
  empty: 'there is nothing to search for: write a word or more',
  tooLong: 'a search can be for {most, number} characters at most',
  regex: 'the expression is wrong at character {at, number} (“{rest}”): {why}',
} as const
