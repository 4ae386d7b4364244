/** What of a file that comes back cannot be taken. */
export const returned = {
  newRow: 'the row is new: no unit of the project belongs to it',
  noUnit: 'its key is that of no unit as the project had it when the file was written',
  alike: 'they are alike and count once',
  differ: 'they differ, so nothing of them is taken',
  rows: 'it stands in rows {rows}: {what}',
  missing: 'it is not in the file any more; it stays as it is here',
  otherOrder: 'the rows stand in another order than they were written in; they are known by their keys',
  noState: '"{state}" is no review state: {states} are',
  regrouped: 'the unit was put into another one here since',
  cut: 'its text in {lang} is longer than a cell holds, and was cut',
  questionMarks: 'its text in {lang} came back with ? for its letters: save the file as UTF-8 or XLSX',
  recut: 'the segments of its text in {lang} were cut or joined here since',
  noSegment: 'there is no segment of {lang} in the unit to take its text',
  empty: 'its text in {lang} came back empty, and a segment cannot be',
  otherLines:
    'its text in {lang} has {segments, plural, one {# segment} other {# segments}}, a line each, and came back with {lines, plural, one {# line} other {# lines}}',
  severalChanged: 'its text in {lang} has {segments, number} segments, and more than one of them was changed',
  misplaced:
    'its text in {lang} is that of unit {unit, number}: was only a part of the table sorted or moved?',
  split: 'a part of its text in {lang} stands in a new row: rows cannot be split outside',
  noColumn: 'there is no column {name}: nothing of it is brought back',
  unknownColumn: 'column "{name}" is not known and passed over',
  unitsSplit:
    '{count, plural, one {# unit was cut into segments outside: it is read as one text again} other {# units were cut into segments outside: they are read as one text each again}}',
} as const
