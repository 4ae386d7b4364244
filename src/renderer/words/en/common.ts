/** Words of more than one feature. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  add: 'Add',
  remove: 'Remove',
  units: '{count, plural, one {# unit} other {# units}}',
  segments: '{count, plural, one {# segment} other {# segments}}',
  unit: 'Unit {unit}',
  more: 'and {count, number} more',
  category: 'Category',
  severity: 'Severity',
  version: 'Version',
  type: 'MQM type',
  notKept: 'Not kept yet.',
  discard: 'Discard',
} as const
