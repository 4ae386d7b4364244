import { say, type Message } from '#shared/words/message'

/** What V8 says of a regular expression, in lower case, and the message that says the same. */
const REASONS = {
  'regular expression too large': 'regex.tooLarge',
  'unterminated group': 'regex.unterminatedGroup',
  "unmatched ')'": 'regex.unmatched',
  '\\ at end of pattern': 'regex.lastBackslash',
  'invalid property name': 'regex.property',
  'invalid property name in character class': 'regex.property',
  'invalid escape': 'regex.escape',
  'invalid class escape': 'regex.escape',
  'invalid decimal escape': 'regex.escape',
  'invalid unicode escape': 'regex.unicode',
  'nothing to repeat': 'regex.nothing',
  'lone quantifier brackets': 'regex.brackets',
  'numbers out of order in {} quantifier': 'regex.numbers',
  'incomplete quantifier': 'regex.quantifier',
  'invalid group': 'regex.group',
  'invalid flag group': 'regex.group',
  'too many captures': 'regex.captures',
  'invalid capture group name': 'regex.groupName',
  'duplicate capture group name': 'regex.groupTwice',
  'invalid named reference': 'regex.reference',
  'invalid named capture referenced': 'regex.reference',
  'unterminated character class': 'regex.unterminatedClass',
  'range out of order in character class': 'regex.range',
  'invalid character class': 'regex.class',
} as const

/** Why an expression is wrong, as a message; what another engine says stays in its words. */
export function regexReason(error: string): Message | string {
  const said = error.toLowerCase()
  return isKnown(said) ? say(REASONS[said]) : said
}

function isKnown(said: string): said is keyof typeof REASONS {
  return Object.hasOwn(REASONS, said)
}
