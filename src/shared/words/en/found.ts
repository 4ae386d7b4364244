/** Why the checks take a place for a divergence. */
export const found = {
  quoted: '“{text}”',
  has: '{where} has {value}',
  hasForm: '{where} has {value} (“{form}”)',
  noValue: '{where} {count, plural, one {has} other {have}} no such value',
  noSymbol: '{where} {count, plural, one {has} other {have}} no such symbol',
  noName: '{where} {count, plural, one {has} other {have}} no such name',
  noMeasure: '{where} {count, plural, one {has} other {have}} no such measure',
  lacking: '{said}; {none}.',
  differ: '{one}, but {other}.',
  differAndLack: '{one}, but {other}; {none}.',
  tally: '{message} {tally}.',
  tallied: '{versions}: {value}',
  omission:
    '{there} {lacking, plural, one {leaves} other {leave}} out what {here} {count, plural, one {says} other {say}}.',
  addition: '{here} {count, plural, one {has} other {have}} no counterpart in {there}.',
  unlinked: '{here} and {there} are not linked, but seem to say the same at different places of the text.',
  swapped: '{here} correspond, but stand at different places of the text.',
  elsewhere: '{here} {count, plural, one {stands} other {stand}} at another place than in {there}.',
  markedMoved:
    '{here} {count, plural, one {stands} other {stand}} at another place of the text than {there}.',
  shorter:
    '{here} is {percent, number} % shorter than expected of a translation of {there}: part of it may be missing.',
  longer:
    '{there} {count, plural, one {is} other {are}} {percent, number} % shorter than expected beside {here}, which may say more.',
  repeats: '{second} repeats what {first} says.',
  repeatsOnce: '{second} repeats what {first} says; the other versions say it once.',
  rewords: '{second} says in other words ({percent, number} % alike) what {first} says.',
  rewordsOnce:
    '{second} says in other words ({percent, number} % alike) what {first} says; the other versions say it once.',
  question:
    '{asking} {count, plural, one {asks} other {ask}} a question, {silent} {others, plural, one {does} other {do}} not.',
  negation:
    '{firm} {count, plural, one {negates} other {negate}}, {silent} {others, plural, one {does} other {do}} not.',
  unended: '{where} has {mark} without its end.',
  unbegun: '{where} has {mark} without its beginning.',
  inconsistent:
    '{names} {count, plural, one {says} other {say}} the same {times, number} times, {other} in {ways, number} ways.',
  otherScript: '{where} is written in {script} letters.',
  traditional: '{where} is in Traditional characters, unlike the rest.',
  simplified: '{where} is in Simplified characters, unlike the rest.',
  copied: '{where} is the text of {version}.',
  readsLike: '{where} reads like {version}.',
  spaceBefore: '{where} has a space before a punctuation mark.',
  spaceInside: '{where} has a space inside a word or code: “{text}”.',
  spaceDoubled: '{where} has more than one space.',
  wordDoubled: '{where} says a word twice in a row: “{text}”.',
  mixedQuotes:
    '{version} quotes with {usual}, and with {rare} in {count, plural, one {# segment} other {# segments}}.',
  otherSpelling: '{where} has “{text}”; {version} writes “{other}” elsewhere.',
  otherName:
    '{where} writes “{form}” for “{name}” of {version}, and “{usual}” in {count, plural, one {# other unit} other {# other units}}.',
  forbidden: '{where} has “{term}”, which the glossary forbids.',
  forbiddenInstead: '{where} has “{term}”, which the glossary forbids; the glossary has {terms}.',
  required: '{where} does not have the term for “{term}” of {version}; the glossary has {terms}.',
  otherRendering:
    '{where} does not render “{term}” of {version} as “{usual}”, as {count, plural, one {# other segment does} other {# other segments do}}.',
} as const
