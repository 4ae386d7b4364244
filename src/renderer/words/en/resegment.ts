/** The panel that segments a version anew. */
export const resegment = {
  title: 'Segment anew',
  remembers: 'The project remembers the rules, for imports too.',
  looking: 'Looking for what would be cut otherwise …',
  nothing: 'Nothing to change',
  change: 'Change {count, plural, one {# place} other {# places}}',
  segments: '{before, plural, one {# segment} other {# segments}} now, {after, number} afterwards',
  units: '{stay, number} of {total, plural, one {# unit} other {# units}} stay as they are',
  accepted: '{stay, plural, one {# accepted stays} other {# accepted stay}}',
  'accepted.change':
    '{stay, plural, one {# accepted stays} other {# accepted stay}}, {change, number} to be looked at again',
  notes: '{stay, plural, one {# with a note stays} other {# with a note stay}}',
  'notes.change':
    '{stay, plural, one {# with a note stays} other {# with a note stay}}, {change, number} whose note goes along to another unit',
  decisions: '{stay, plural, one {# decision on divergences stays} other {# decisions on divergences stay}}',
  'decisions.change':
    '{stay, plural, one {# decision on divergences stays} other {# decisions on divergences stay}}, {change, number} that go along with their words',
  corrections:
    '{count, plural, one {# place with a correction stays as before} other {# places with a correction stay as before}}',
  kept: 'What is kept',
  same: 'These rules cut the version as it is cut now.',
  places: 'Places that change',
  holds: 'stays as it is: it holds a correction',
  now: 'now',
  afterwards: 'afterwards',
} as const
