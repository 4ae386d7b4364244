/** How sentences are cut. */
export const rules = {
  by: 'Sentences are cut by',
  builtIn: 'the built-in rules',
  srx: 'an SRX file',
  rulesOf: 'the rules of {name}',
  load: 'Load SRX …',
  'at.semicolon': 'also at semicolons',
  'at.colon': 'also at colons',
  notAt: 'but not at',
  abbreviations: 'abbreviations: Abt., Str.',
  with: 'with {count, plural, one {# abbreviation} other {# abbreviations}}',
} as const
