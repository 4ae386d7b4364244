/** How amounts and dates are put. */
export const value = {
  plain: '{value}',
  over: 'over {value}',
  atMost: 'at most {value}',
  percent: '{value} %',
  measure: '{amount} {unit}',
  withoutPercent: '{amount} without per cent',
  weekday: '{weekday} {day}',
  day: 'day {day, number}',
  decade: '{year}s',
  century: 'century {century, number}',
  lastYear: 'last year',
  thisYear: 'this year',
  nextYear: 'next year',
  inEnglish: '{sentence}',
  yearByWork: '{year} by the date of the work, {date}',
  yearByText: '{year} by the date found in the text, {date}',
} as const
