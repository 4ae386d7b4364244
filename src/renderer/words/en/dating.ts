/** The date of a work: what is known of it, and setting it. */
export const dating = {
  title: 'Date of the work',
  why: '“This year” and “last year” are compared with other years by this date.',
  person: '{date}, set by a person',
  described: '{date}, given with the files',
  text: '{date}, found in the text: {lang}, segment {segment}: “{quote}”',
  none: 'Not known: the text does not say it plainly, and “this year” agrees with any year.',
  field: 'Written on',
  form: 'A day, a month or a year: 2020-05-04, 2020-05 or 2020',
  set: 'Set the date',
  clear: 'Take the date back',
} as const
